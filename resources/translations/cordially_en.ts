<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message numerus="yes">
            <source>Tagged %Ln people with {detail}.</source>
            <translation>
                <numerusform>Tagged %Ln person with {detail}.</numerusform>
                <numerusform>Tagged %Ln people with {detail}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tag {detail} is off %Ln people again.</source>
            <translation>
                <numerusform>The tag {detail} is off %Ln person again.</numerusform>
                <numerusform>The tag {detail} is off %Ln people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the tag {detail} off %Ln people.</source>
            <translation>
                <numerusform>Took the tag {detail} off %Ln person.</numerusform>
                <numerusform>Took the tag {detail} off %Ln people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tag {detail} is on %Ln people again.</source>
            <translation>
                <numerusform>The tag {detail} is on %Ln person again.</numerusform>
                <numerusform>The tag {detail} is on %Ln people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed the tie with %Ln people.</source>
            <translation>
                <numerusform>Changed the tie with %Ln person.</numerusform>
                <numerusform>Changed the tie with %Ln people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The tie with %Ln people is as before.</source>
            <translation>
                <numerusform>The tie with %Ln person is as before.</numerusform>
                <numerusform>The tie with %Ln people is as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %Ln people away.</source>
            <translation>
                <numerusform>Put %Ln person away.</numerusform>
                <numerusform>Put %Ln people away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people came back.</source>
            <translation>
                <numerusform>%Ln person came back.</numerusform>
                <numerusform>%Ln people came back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %Ln people back.</source>
            <translation>
                <numerusform>Brought %Ln person back.</numerusform>
                <numerusform>Brought %Ln people back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people put away again.</source>
            <translation>
                <numerusform>%Ln person was put away again.</numerusform>
                <numerusform>%Ln people put away again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added %Ln recipients.</source>
            <translation>
                <numerusform>Added %Ln recipient.</numerusform>
                <numerusform>Added %Ln recipients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients not added any more.</source>
            <translation>
                <numerusform>%Ln recipient not added any more.</numerusform>
                <numerusform>%Ln recipients not added any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln recipients.</source>
            <translation>
                <numerusform>Removed %Ln recipient.</numerusform>
                <numerusform>Removed %Ln recipients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients came back.</source>
            <translation>
                <numerusform>%Ln recipient came back.</numerusform>
                <numerusform>%Ln recipients came back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept the people you know best; took %Ln out.</source>
            <translation>
                <numerusform>Kept the people you know best; took %Ln out.</numerusform>
                <numerusform>Kept the people you know best; took %Ln out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out %Ln people.</source>
            <translation>
                <numerusform>Left out %Ln person.</numerusform>
                <numerusform>Left out %Ln people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took in %Ln people again.</source>
            <translation>
                <numerusform>Took in %Ln person again.</numerusform>
                <numerusform>Took in %Ln people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out %Ln people again.</source>
            <translation>
                <numerusform>Left out %Ln person again.</numerusform>
                <numerusform>Left out %Ln people again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skipped %Ln people.</source>
            <translation>
                <numerusform>Skipped %Ln person.</numerusform>
                <numerusform>Skipped %Ln people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people not skipped any more.</source>
            <translation>
                <numerusform>%Ln person not skipped any more.</numerusform>
                <numerusform>%Ln people not skipped any more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%Ln people chosen</source>
            <translation>
                <numerusform>%Ln person chosen</numerusform>
                <numerusform>%Ln people chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message numerus="yes">
            <source>{names} and %Ln more</source>
            <translation>
                <numerusform>{names} and %Ln more</numerusform>
                <numerusform>{names} and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same text from %Ln people</source>
            <translation>
                <numerusform>The same text from %Ln person</numerusform>
                <numerusform>The same text from %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ignore all %Ln</source>
            <translation>
                <numerusform>Ignore %Ln</numerusform>
                <numerusform>Ignore all %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chooser</name>
        <message numerus="yes">
            <source>Use these %Ln</source>
            <translation>
                <numerusform>Use this one</numerusform>
                <numerusform>Use these %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Kept the people you know best; took %Ln out.</source>
            <translation>
                <numerusform>Kept the people you know best; took %Ln out.</numerusform>
                <numerusform>Kept the people you know best; took %Ln out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message numerus="yes">
            <source>%Ln lines are alike.</source>
            <translation>
                <numerusform>%Ln line is alike.</numerusform>
                <numerusform>%Ln lines are alike.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines fit nearly everybody</source>
            <translation>
                <numerusform>%Ln line fits nearly everybody</numerusform>
                <numerusform>%Ln lines fit nearly everybody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines went to the same person before</source>
            <translation>
                <numerusform>%Ln line went to the same person before</numerusform>
                <numerusform>%Ln lines went to the same person before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %Ln more</source>
            <translation>
                <numerusform>{names} and %Ln more</numerusform>
                <numerusform>{names} and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You wrote {when}; answered after %Ln days</source>
            <translation>
                <numerusform>You wrote {when}; answered after %Ln day</numerusform>
                <numerusform>You wrote {when}; answered after %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recipients</source>
            <translation>
                <numerusform>%Ln recipient</numerusform>
                <numerusform>%Ln recipients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people are left out: they asked to be left alone.</source>
            <translation>
                <numerusform>%Ln person is left out: they asked to be left alone.</numerusform>
                <numerusform>%Ln people are left out: they asked to be left alone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: %Ln lines are still to write.</source>
            <translation>
                <numerusform>Next: %Ln line is still to write.</numerusform>
                <numerusform>Next: %Ln lines are still to write.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: %Ln messages are ready to go.</source>
            <translation>
                <numerusform>Next: %Ln message is ready to go.</numerusform>
                <numerusform>Next: %Ln messages are ready to go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at: the text, %Ln lines, the choice of people. Nothing found.</source>
            <translation>
                <numerusform>Looked at: the text, %Ln line, the choice of people. Nothing found.</numerusform>
                <numerusform>Looked at: the text, %Ln lines, the choice of people. Nothing found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked at so far: the text, %Ln lines, the choice of people. Nothing found.</source>
            <translation>
                <numerusform>Looked at so far: the text, %Ln line, the choice of people. Nothing found.</numerusform>
                <numerusform>Looked at so far: the text, %Ln lines, the choice of people. Nothing found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComposerPane</name>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln open</numerusform>
                <numerusform>%Ln open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages of “{title}” went out.</source>
            <translation>
                <numerusform>%Ln message of “{title}” went out.</numerusform>
                <numerusform>%Ln messages of “{title}” went out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskHeader</name>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln sent</numerusform>
                <numerusform>%Ln sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to confirm</source>
            <translation>
                <numerusform>%Ln to confirm</numerusform>
                <numerusform>%Ln to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ready</source>
            <translation>
                <numerusform>%Ln ready</numerusform>
                <numerusform>%Ln ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to write</source>
            <translation>
                <numerusform>%Ln to write</numerusform>
                <numerusform>%Ln to write</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message numerus="yes">
            <source>After a withdrawal LinkedIn takes no new invitation to this person for up to %Ln weeks.</source>
            <translation>
                <numerusform>After a withdrawal LinkedIn takes no new invitation to this person for up to %Ln week.</numerusform>
                <numerusform>After a withdrawal LinkedIn takes no new invitation to this person for up to %Ln weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln put away</source>
            <translation>
                <numerusform>%Ln put away</numerusform>
                <numerusform>%Ln put away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln tag</numerusform>
                <numerusform>%Ln tags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln companies</source>
            <translation>
                <numerusform>%Ln company</numerusform>
                <numerusform>%Ln companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meetings</source>
            <translation>
                <numerusform>%Ln meeting</numerusform>
                <numerusform>%Ln meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people fit</source>
            <translation>
                <numerusform>%Ln person fits</numerusform>
                <numerusform>%Ln people fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln chosen</source>
            <translation>
                <numerusform>%Ln chosen</numerusform>
                <numerusform>%Ln chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>Reading… %Ln rows so far</source>
            <translation>
                <numerusform>Reading… %Ln row so far</numerusform>
                <numerusform>Reading… %Ln rows so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Comparing… %Ln people so far</source>
            <translation>
                <numerusform>Comparing… %Ln person so far</numerusform>
                <numerusform>Comparing… %Ln people so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Writing… %Ln rows so far</source>
            <translation>
                <numerusform>Writing… %Ln row so far</numerusform>
                <numerusform>Writing… %Ln rows so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new jobs</source>
            <translation>
                <numerusform>%Ln new job</numerusform>
                <numerusform>%Ln new jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new names</source>
            <translation>
                <numerusform>%Ln new name</numerusform>
                <numerusform>%Ln new names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new addresses</source>
            <translation>
                <numerusform>%Ln new address</numerusform>
                <numerusform>%Ln new addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new e-mails</source>
            <translation>
                <numerusform>%Ln new e-mail</numerusform>
                <numerusform>%Ln new e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new dates</source>
            <translation>
                <numerusform>%Ln new date</numerusform>
                <numerusform>%Ln new dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln connected again</source>
            <translation>
                <numerusform>%Ln connected again</numerusform>
                <numerusform>%Ln connected again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people are missing, more than a fifth of all. That is more likely a part of an archive than so many goodbyes.</source>
            <translation>
                <numerusform>%Ln person is missing, more than a fifth of all. That is more likely a part of an archive than so many goodbyes.</numerusform>
                <numerusform>%Ln people are missing, more than a fifth of all. That is more likely a part of an archive than so many goodbyes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new messages</source>
            <translation>
                <numerusform>%Ln new message</numerusform>
                <numerusform>%Ln new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln known already</source>
            <translation>
                <numerusform>%Ln known already</numerusform>
                <numerusform>%Ln known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new notes from LinkedIn.</source>
            <translation>
                <numerusform>%Ln new note from LinkedIn.</numerusform>
                <numerusform>%Ln new notes from LinkedIn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln facts about yourself, new or changed: positions, schools, skills and more.</source>
            <translation>
                <numerusform>%Ln fact about yourself, new or changed: positions, schools, skills and more.</numerusform>
                <numerusform>%Ln facts about yourself, new or changed: positions, schools, skills and more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows hold only a date: members who closed their account or hide from you.</source>
            <translation>
                <numerusform>%Ln row holds only a date: a member who closed their account or hides from you.</numerusform>
                <numerusform>%Ln rows hold only a date: members who closed their account or hide from you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows repeat another row.</source>
            <translation>
                <numerusform>%Ln row repeats another row.</numerusform>
                <numerusform>%Ln rows repeat another row.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new people bear the name of somebody you know. They are kept apart; their side shows who else has the name, and you can merge them there.</source>
            <translation>
                <numerusform>%Ln new person bears the name of somebody you know. They are kept apart; their side shows who else has the name, and you can merge them there.</numerusform>
                <numerusform>%Ln new people bear the name of somebody you know. They are kept apart; their side shows who else has the name, and you can merge them there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests to consider</source>
            <translation>
                <numerusform>%Ln request to consider</numerusform>
                <numerusform>%Ln requests to consider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests of people you are connected with</source>
            <translation>
                <numerusform>%Ln request of somebody you are connected with</numerusform>
                <numerusform>%Ln requests of people you are connected with</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln invitations you sent</source>
            <translation>
                <numerusform>%Ln invitation you sent</numerusform>
                <numerusform>%Ln invitations you sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %Ln people</source>
            <translation>
                <numerusform>Bring in %Ln person</numerusform>
                <numerusform>Bring in %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %Ln messages</source>
            <translation>
                <numerusform>Bring in %Ln message</numerusform>
                <numerusform>Bring in %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %Ln notes</source>
            <translation>
                <numerusform>Bring in %Ln note</numerusform>
                <numerusform>Bring in %Ln notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %Ln requests</source>
            <translation>
                <numerusform>Bring in %Ln request</numerusform>
                <numerusform>Bring in %Ln requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %Ln invitations</source>
            <translation>
                <numerusform>Bring in %Ln invitation</numerusform>
                <numerusform>Bring in %Ln invitations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %Ln facts</source>
            <translation>
                <numerusform>Bring in %Ln fact</numerusform>
                <numerusform>Bring in %Ln facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %Ln people</source>
            <translation>
                <numerusform>Mark %Ln person</numerusform>
                <numerusform>Mark %Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %Ln new people.</source>
            <translation>
                <numerusform>Brought in %Ln new person.</numerusform>
                <numerusform>Brought in %Ln new people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought %Ln people up to date.</source>
            <translation>
                <numerusform>Brought %Ln person up to date.</numerusform>
                <numerusform>Brought %Ln people up to date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln people as no longer connected.</source>
            <translation>
                <numerusform>Marked %Ln person as no longer connected.</numerusform>
                <numerusform>Marked %Ln people as no longer connected.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %Ln messages.</source>
            <translation>
                <numerusform>Brought in %Ln message.</numerusform>
                <numerusform>Brought in %Ln messages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %Ln notes.</source>
            <translation>
                <numerusform>Brought in %Ln note.</numerusform>
                <numerusform>Brought in %Ln notes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %Ln requests.</source>
            <translation>
                <numerusform>Brought in %Ln request.</numerusform>
                <numerusform>Brought in %Ln requests.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %Ln invitations.</source>
            <translation>
                <numerusform>Brought in %Ln invitation.</numerusform>
                <numerusform>Brought in %Ln invitations.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Brought in %Ln facts about yourself.</source>
            <translation>
                <numerusform>Brought in %Ln fact about yourself.</numerusform>
                <numerusform>Brought in %Ln facts about yourself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Invitations</name>
        <message numerus="yes">
            <source>%Ln shared contacts: ask one of them first</source>
            <translation>
                <numerusform>%Ln shared contact: ask one of them first</numerusform>
                <numerusform>%Ln shared contacts: ask one of them first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more today</source>
            <translation>
                <numerusform>%Ln more today</numerusform>
                <numerusform>%Ln more today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln notes left this month</source>
            <translation>
                <numerusform>%Ln note left this month</numerusform>
                <numerusform>%Ln notes left this month</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people you knew, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person you knew, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people you knew, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people to whom somebody could introduce you, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person to whom somebody could introduce you, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people to whom somebody could introduce you, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people whose path you crossed, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person whose path you crossed, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people whose path you crossed, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people asked for their company, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person asked for their company, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people asked for their company, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people with a professional reason, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person with a professional reason, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people with a professional reason, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people from earlier times, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person from earlier times, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people from earlier times, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln people without a ground, {accepted} accepted.</source>
            <translation>
                <numerusform>Of %Ln person without a ground, {accepted} accepted.</numerusform>
                <numerusform>Of %Ln people without a ground, {accepted} accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits for %Ln days</source>
            <translation>
                <numerusform>waits for %Ln day</numerusform>
                <numerusform>waits for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits for %Ln weeks</source>
            <translation>
                <numerusform>waits for %Ln week</numerusform>
                <numerusform>waits for %Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln drafts</source>
            <translation>
                <numerusform>%Ln draft</numerusform>
                <numerusform>%Ln drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LengthCounter</name>
        <message numerus="yes">
            <source>{length} of {limit} · %Ln characters too many</source>
            <translation>
                <numerusform>{length} of {limit} · %Ln character too many</numerusform>
                <numerusform>{length} of {limit} · %Ln characters too many</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message numerus="yes">
            <source>At most {limit} characters; take %Ln out.</source>
            <translation>
                <numerusform>At most {limit} characters; take %Ln out.</numerusform>
                <numerusform>At most {limit} characters; take %Ln out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinesCard</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message numerus="yes">
            <source>%Ln to go out; each by your own hand</source>
            <translation>
                <numerusform>%Ln to go out; each by your own hand</numerusform>
                <numerusform>%Ln to go out; each by your own hand</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageModel</name>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln sent</numerusform>
                <numerusform>%Ln sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to confirm</source>
            <translation>
                <numerusform>%Ln to confirm</numerusform>
                <numerusform>%Ln to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ready</source>
            <translation>
                <numerusform>%Ln ready</numerusform>
                <numerusform>%Ln ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to write</source>
            <translation>
                <numerusform>%Ln to write</numerusform>
                <numerusform>%Ln to write</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln skipped</source>
            <translation>
                <numerusform>%Ln skipped</numerusform>
                <numerusform>%Ln skipped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>It was copied earlier, and nobody said what became of it. %Ln more to ask about.</source>
            <translation>
                <numerusform>It was copied earlier, and nobody said what became of it. %Ln more to ask about.</numerusform>
                <numerusform>It was copied earlier, and nobody said what became of it. %Ln more to ask about.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>Mark these %Ln people all the same</source>
            <translation>
                <numerusform>Mark this person all the same</numerusform>
                <numerusform>Mark these %Ln people all the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows could not be read</source>
            <translation>
                <numerusform>%Ln row could not be read</numerusform>
                <numerusform>%Ln rows could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln things could not be read as they stand</source>
            <translation>
                <numerusform>%Ln thing could not be read as it stands</numerusform>
                <numerusform>%Ln things could not be read as they stand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message numerus="yes">
            <source>%Ln people are too many for a message</source>
            <translation>
                <numerusform>%Ln person is too many for a message</numerusform>
                <numerusform>%Ln people are too many for a message</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people do not fit the filter</source>
            <translation>
                <numerusform>%Ln person does not fit the filter</numerusform>
                <numerusform>%Ln people do not fit the filter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages in a row went to people who follow each other in the alphabet. Whoever compares notes sees a list worked off.</source>
            <translation>
                <numerusform>%Ln message in a row went to people who follow each other in the alphabet. Whoever compares notes sees a list worked off.</numerusform>
                <numerusform>%Ln messages in a row went to people who follow each other in the alphabet. Whoever compares notes sees a list worked off.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message numerus="yes">
            <source>in %Ln days</source>
            <translation>
                <numerusform>in %Ln day</numerusform>
                <numerusform>in %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message numerus="yes">
            <source>The same text as from %Ln others</source>
            <translation>
                <numerusform>The same text as from %Ln other</numerusform>
                <numerusform>The same text as from %Ln others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln shared</source>
            <translation>
                <numerusform>%Ln shared</numerusform>
                <numerusform>%Ln shared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are to be considered again.</source>
            <translation>
                <numerusform>%Ln request is to be considered again.</numerusform>
                <numerusform>%Ln requests are to be considered again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>you ignored %Ln requests</source>
            <translation>
                <numerusform>you ignored %Ln request</numerusform>
                <numerusform>you ignored %Ln requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsPane</name>
        <message numerus="yes">
            <source>%Ln requests came in.</source>
            <translation>
                <numerusform>%Ln request came in.</numerusform>
                <numerusform>%Ln requests came in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were there already.</source>
            <translation>
                <numerusform>%Ln was there already.</numerusform>
                <numerusform>%Ln were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mails were about something else.</source>
            <translation>
                <numerusform>%Ln mail was about something else.</numerusform>
                <numerusform>%Ln mails were about something else.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your invitations were accepted.</source>
            <translation>
                <numerusform>%Ln of your invitations was accepted.</numerusform>
                <numerusform>%Ln of your invitations were accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln mails could not be read.</source>
            <translation>
                <numerusform>%Ln mail could not be read.</numerusform>
                <numerusform>%Ln mails could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsView</name>
        <message numerus="yes">
            <source>%Ln to consider · {said}</source>
            <translation>
                <numerusform>%Ln to consider · {said}</numerusform>
                <numerusform>%Ln to consider · {said}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SilentList</name>
        <message numerus="yes">
            <source>%Ln rules are silent</source>
            <translation>
                <numerusform>%Ln rule is silent</numerusform>
                <numerusform>%Ln rules are silent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message numerus="yes">
            <source>%Ln new people</source>
            <translation>
                <numerusform>%Ln new person</numerusform>
                <numerusform>%Ln new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelinePart</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%Ln years of silence</source>
            <translation>
                <numerusform>%Ln year of silence</numerusform>
                <numerusform>%Ln years of silence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months of silence</source>
            <translation>
                <numerusform>%Ln month of silence</numerusform>
                <numerusform>%Ln months of silence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days of silence</source>
            <translation>
                <numerusform>%Ln day of silence</numerusform>
                <numerusform>%Ln days of silence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unanswered invitations over %Ln weeks</source>
            <translation>
                <numerusform>Unanswered invitations over %Ln week</numerusform>
                <numerusform>Unanswered invitations over %Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests to consider</source>
            <translation>
                <numerusform>%Ln request to consider</numerusform>
                <numerusform>%Ln requests to consider</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln invitations to send</source>
            <translation>
                <numerusform>%Ln invitation to send</numerusform>
                <numerusform>%Ln invitations to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln sent</source>
            <translation>
                <numerusform>%Ln sent</numerusform>
                <numerusform>%Ln sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to write</source>
            <translation>
                <numerusform>%Ln to write</numerusform>
                <numerusform>%Ln to write</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln ready</source>
            <translation>
                <numerusform>%Ln ready</numerusform>
                <numerusform>%Ln ready</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln strong ties</source>
            <translation>
                <numerusform>%Ln strong tie</numerusform>
                <numerusform>%Ln strong ties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message numerus="yes">
            <source>%Ln weeks ago</source>
            <translation>
                <numerusform>%Ln week ago</numerusform>
                <numerusform>%Ln weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months ago</source>
            <translation>
                <numerusform>%Ln month ago</numerusform>
                <numerusform>%Ln months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln years ago</source>
            <translation>
                <numerusform>%Ln year ago</numerusform>
                <numerusform>%Ln years ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days ago</source>
            <translation>
                <numerusform>%Ln day ago</numerusform>
                <numerusform>%Ln days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Several</name>
        <message numerus="yes">
            <source>%Ln people chosen</source>
            <translation>
                <numerusform>%Ln person chosen</numerusform>
                <numerusform>%Ln people chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
</TS>
