<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message numerus="yes">
            <source>Tagged %n people with {detail}.</source>
            <translation>
                <numerusform>Tagged %n person with {detail}.</numerusform>
                <numerusform>Tagged %n people with {detail}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tag {detail} is off %n people again.</source>
            <translation>
                <numerusform>The tag {detail} is off %n person again.</numerusform>
                <numerusform>The tag {detail} is off %n people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the tag {detail} off %n people.</source>
            <translation>
                <numerusform>Took the tag {detail} off %n person.</numerusform>
                <numerusform>Took the tag {detail} off %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tag {detail} is on %n people again.</source>
            <translation>
                <numerusform>The tag {detail} is on %n person again.</numerusform>
                <numerusform>The tag {detail} is on %n people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed the tie with %n people.</source>
            <translation>
                <numerusform>Changed the tie with %n person.</numerusform>
                <numerusform>Changed the tie with %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tie with %n people is as before.</source>
            <translation>
                <numerusform>The tie with %n person is as before.</numerusform>
                <numerusform>The tie with %n people is as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n people away.</source>
            <translation>
                <numerusform>Put %n person away.</numerusform>
                <numerusform>Put %n people away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people came back.</source>
            <translation>
                <numerusform>%n person came back.</numerusform>
                <numerusform>%n people came back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %n people back.</source>
            <translation>
                <numerusform>Brought %n person back.</numerusform>
                <numerusform>Brought %n people back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people put away again.</source>
            <translation>
                <numerusform>%n person put away again.</numerusform>
                <numerusform>%n people put away again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %n recipients.</source>
            <translation>
                <numerusform>Added %n recipient.</numerusform>
                <numerusform>Added %n recipients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipients not added any more.</source>
            <translation>
                <numerusform>%n recipient not added any more.</numerusform>
                <numerusform>%n recipients not added any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n recipients.</source>
            <translation>
                <numerusform>Removed %n recipient.</numerusform>
                <numerusform>Removed %n recipients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipients came back.</source>
            <translation>
                <numerusform>%n recipient came back.</numerusform>
                <numerusform>%n recipients came back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept the people you know best; took %n out.</source>
            <translation>
                <numerusform>Kept the people you know best; took %n out.</numerusform>
                <numerusform>Kept the people you know best; took %n out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out %n people.</source>
            <translation>
                <numerusform>Left out %n person.</numerusform>
                <numerusform>Left out %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took in %n people again.</source>
            <translation>
                <numerusform>Took in %n person again.</numerusform>
                <numerusform>Took in %n people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out %n people again.</source>
            <translation>
                <numerusform>Left out %n person again.</numerusform>
                <numerusform>Left out %n people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skipped %n people.</source>
            <translation>
                <numerusform>Skipped %n person.</numerusform>
                <numerusform>Skipped %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people not skipped any more.</source>
            <translation>
                <numerusform>%n person not skipped any more.</numerusform>
                <numerusform>%n people not skipped any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%n person chosen</numerusform>
                <numerusform>%n people chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceSide</name>
        <message numerus="yes">
            <source>%n people do not fit the filter</source>
            <translation>
                <numerusform>%n person does not fit the filter</numerusform>
                <numerusform>%n people do not fit the filter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message numerus="yes">
            <source>Use these %n</source>
            <translation>
                <numerusform>Use this one</numerusform>
                <numerusform>Use these %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComposerPane</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of “{title}” went out.</source>
            <translation>
                <numerusform>%n message of “{title}” went out.</numerusform>
                <numerusform>%n messages of “{title}” went out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n ready</numerusform>
                <numerusform>%n ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to write</source>
            <translation>
                <numerusform>%n to write</numerusform>
                <numerusform>%n to write</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put away</source>
            <translation>
                <numerusform>%n put away</numerusform>
                <numerusform>%n put away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tags</source>
            <translation>
                <numerusform>%n tag</numerusform>
                <numerusform>%n tags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n companies</source>
            <translation>
                <numerusform>%n company</numerusform>
                <numerusform>%n companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people fit</source>
            <translation>
                <numerusform>%n person fits</numerusform>
                <numerusform>%n people fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KnowledgeView</name>
        <message numerus="yes">
            <source>Answered after %n day(s)</source>
            <translation>
                <numerusform>Answered after %n day</numerusform>
                <numerusform>Answered after %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageModel</name>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n to confirm</numerusform>
                <numerusform>%n to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n ready</numerusform>
                <numerusform>%n ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to write</source>
            <translation>
                <numerusform>%n to write</numerusform>
                <numerusform>%n to write</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelinePart</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message numerus="yes">
            <source>%n weeks ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years ago</source>
            <translation>
                <numerusform>%n year ago</numerusform>
                <numerusform>%n years ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Several</name>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>%n person chosen</numerusform>
                <numerusform>%n people chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
