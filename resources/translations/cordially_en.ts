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
                <numerusform>%n person was put away again.</numerusform>
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
        <name>Chooser</name>
        <message numerus="yes">
            <source>Use these %n</source>
            <translation>
                <numerusform>Use this one</numerusform>
                <numerusform>Use these %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept the people you know best; took %n out.</source>
            <translation>
                <numerusform>Kept the people you know best; took %n out.</numerusform>
                <numerusform>Kept the people you know best; took %n out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>It was copied earlier, and nobody said what became of it. %n more to ask about.</source>
            <translation>
                <numerusform>It was copied earlier, and nobody said what became of it. %n more to ask about.</numerusform>
                <numerusform>It was copied earlier, and nobody said what became of it. %n more to ask about.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines are alike.</source>
            <translation>
                <numerusform>%n line is alike.</numerusform>
                <numerusform>%n lines are alike.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines fit nearly everybody</source>
            <translation>
                <numerusform>%n line fits nearly everybody</numerusform>
                <numerusform>%n lines fit nearly everybody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines went to the same person before</source>
            <translation>
                <numerusform>%n line went to the same person before</numerusform>
                <numerusform>%n lines went to the same person before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You wrote {when}; answered after %n days</source>
            <translation>
                <numerusform>You wrote {when}; answered after %n day</numerusform>
                <numerusform>You wrote {when}; answered after %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipients</source>
            <translation>
                <numerusform>%n recipient</numerusform>
                <numerusform>%n recipients</numerusform>
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
            <source>%n messages of “{title}” went out.</source>
            <translation>
                <numerusform>%n message of “{title}” went out.</numerusform>
                <numerusform>%n messages of “{title}” went out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskHeader</name>
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
        <name>Import</name>
        <message numerus="yes">
            <source>Reading… %n rows so far</source>
            <translation>
                <numerusform>Reading… %n row so far</numerusform>
                <numerusform>Reading… %n rows so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comparing… %n people so far</source>
            <translation>
                <numerusform>Comparing… %n person so far</numerusform>
                <numerusform>Comparing… %n people so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing… %n rows so far</source>
            <translation>
                <numerusform>Writing… %n row so far</numerusform>
                <numerusform>Writing… %n rows so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new jobs</source>
            <translation>
                <numerusform>%n new job</numerusform>
                <numerusform>%n new jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new names</source>
            <translation>
                <numerusform>%n new name</numerusform>
                <numerusform>%n new names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new addresses</source>
            <translation>
                <numerusform>%n new address</numerusform>
                <numerusform>%n new addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new e-mails</source>
            <translation>
                <numerusform>%n new e-mail</numerusform>
                <numerusform>%n new e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new dates</source>
            <translation>
                <numerusform>%n new date</numerusform>
                <numerusform>%n new dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n connected again</source>
            <translation>
                <numerusform>%n connected again</numerusform>
                <numerusform>%n connected again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are missing, more than a fifth of all. That is more likely a part of an archive than so many goodbyes.</source>
            <translation>
                <numerusform>%n person is missing, more than a fifth of all. That is more likely a part of an archive than so many goodbyes.</numerusform>
                <numerusform>%n people are missing, more than a fifth of all. That is more likely a part of an archive than so many goodbyes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new notes from LinkedIn.</source>
            <translation>
                <numerusform>%n new note from LinkedIn.</numerusform>
                <numerusform>%n new notes from LinkedIn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows hold only a date: members who closed their account or hide from you.</source>
            <translation>
                <numerusform>%n row holds only a date: a member who closed their account or hides from you.</numerusform>
                <numerusform>%n rows hold only a date: members who closed their account or hide from you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows repeat another row.</source>
            <translation>
                <numerusform>%n row repeats another row.</numerusform>
                <numerusform>%n rows repeat another row.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new people bear the name of somebody you know. They are kept apart; their side shows who else has the name, and you can merge them there.</source>
            <translation>
                <numerusform>%n new person bears the name of somebody you know. They are kept apart; their side shows who else has the name, and you can merge them there.</numerusform>
                <numerusform>%n new people bear the name of somebody you know. They are kept apart; their side shows who else has the name, and you can merge them there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>Bring in %n person</numerusform>
                <numerusform>Bring in %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n messages</source>
            <translation>
                <numerusform>Bring in %n message</numerusform>
                <numerusform>Bring in %n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n notes</source>
            <translation>
                <numerusform>Bring in %n note</numerusform>
                <numerusform>Bring in %n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n people</source>
            <translation>
                <numerusform>Mark %n person</numerusform>
                <numerusform>Mark %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %n people.</source>
            <translation>
                <numerusform>Brought in %n person.</numerusform>
                <numerusform>Brought in %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %n people up to date.</source>
            <translation>
                <numerusform>Brought %n person up to date.</numerusform>
                <numerusform>Brought %n people up to date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n people as no longer connected.</source>
            <translation>
                <numerusform>Marked %n person as no longer connected.</numerusform>
                <numerusform>Marked %n people as no longer connected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %n messages.</source>
            <translation>
                <numerusform>Brought in %n message.</numerusform>
                <numerusform>Brought in %n messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %n notes.</source>
            <translation>
                <numerusform>Brought in %n note.</numerusform>
                <numerusform>Brought in %n notes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
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
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>Mark these %n people all the same</source>
            <translation>
                <numerusform>Mark this person all the same</numerusform>
                <numerusform>Mark these %n people all the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows could not be read</source>
            <translation>
                <numerusform>%n row could not be read</numerusform>
                <numerusform>%n rows could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things could not be read as they stand</source>
            <translation>
                <numerusform>%n thing could not be read as it stands</numerusform>
                <numerusform>%n things could not be read as they stand</numerusform>
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
    <context>
        <name>Recipients</name>
        <message numerus="yes">
            <source>%n people are too many for a message</source>
            <translation>
                <numerusform>%n person is too many for a message</numerusform>
                <numerusform>%n people are too many for a message</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people do not fit the filter</source>
            <translation>
                <numerusform>%n person does not fit the filter</numerusform>
                <numerusform>%n people do not fit the filter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages in a row went to people who follow each other in the alphabet. Whoever compares notes sees a list worked off.</source>
            <translation>
                <numerusform>%n message in a row went to people who follow each other in the alphabet. Whoever compares notes sees a list worked off.</numerusform>
                <numerusform>%n messages in a row went to people who follow each other in the alphabet. Whoever compares notes sees a list worked off.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message numerus="yes">
            <source>%n new people</source>
            <translation>
                <numerusform>%n new person</numerusform>
                <numerusform>%n new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
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
