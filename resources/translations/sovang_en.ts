<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateRegister</name>
    <message numerus="yes">
        <source>%n certificates entered in the register, from %1 on</source>
        <translation>
            <numerusform>%n certificate entered in the register, from %1 on</numerusform>
            <numerusform>%n certificates entered in the register, from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates printed anew with another text</source>
        <translation>
            <numerusform>%n certificate printed anew with another text</numerusform>
            <numerusform>%n certificates printed anew with another text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Wrote the packet %1: %2, %3, %n units</source>
        <translation>
            <numerusform>Wrote the packet %1: %2, %3, %n unit</numerusform>
            <numerusform>Wrote the packet %1: %2, %3, %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n dossiers into %1</source>
        <translation>
            <numerusform>Wrote %n dossier into %1</numerusform>
            <numerusform>Wrote %n dossiers into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n row(s) of this sheet are read</source>
        <translation>
            <numerusform>%n row of this sheet is read</numerusform>
            <numerusform>%n rows of this sheet are read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too: %1</source>
        <translation>
            <numerusform>%n hidden row is read too: %1</numerusform>
            <numerusform>%n hidden rows are read too: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets hold such a list and all are read; name one to read it alone</source>
        <translation>
            <numerusform>%n sheet holds such a list and is read; name one to read it alone</numerusform>
            <numerusform>%n sheets hold such a list and all are read; name one to read it alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) are of years in which the unit was not founded yet, or had ended: %1</source>
        <translation>
            <numerusform>%n registration is of a year in which the unit was not founded yet, or had ended: %1</numerusform>
            <numerusform>%n registrations are of years in which the unit was not founded yet, or had ended: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were not founded yet in %1, or had ended: %2</source>
        <translation>
            <numerusform>%n unit was not founded yet in %1, or had ended: %2</numerusform>
            <numerusform>%n units were not founded yet in %1, or had ended: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are not registered for %1, and get no result from their scores until they are: %2</source>
        <translation>
            <numerusform>%n unit is not registered for %1, and gets no result from its scores until it is: %2</numerusform>
            <numerusform>%n units are not registered for %1, and get no result from their scores until they are: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeConsequence</name>
    <message numerus="yes">
        <source>%n year(s) counted from %1</source>
        <translation>
            <numerusform>%n year counted from %1</numerusform>
            <numerusform>%n years counted from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) not finished yet</source>
        <translation>
            <numerusform>%n year not finished yet</numerusform>
            <numerusform>%n years not finished yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>A part of “%1” that is scored by itself: %2, %3, %n units</source>
        <translation>
            <numerusform>A part of “%1” that is scored by itself: %2, %3, %n unit</numerusform>
            <numerusform>A part of “%1” that is scored by itself: %2, %3, %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the packet “%1” to be scored elsewhere: %2, %3, %n units</source>
        <translation>
            <numerusform>Wrote the packet “%1” to be scored elsewhere: %2, %3, %n unit</numerusform>
            <numerusform>Wrote the packet “%1” to be scored elsewhere: %2, %3, %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperFolders</name>
    <message numerus="yes">
        <source>%n dossier(s) written into %1.</source>
        <translation>
            <numerusform>%n dossier written into %1.</numerusform>
            <numerusform>%n dossiers written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is missing is named on the covers (%n).</source>
        <translation>
            <numerusform>What is missing is named on the cover (%n).</numerusform>
            <numerusform>What is missing is named on the covers (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSetWords</name>
    <message numerus="yes">
        <source>First recognition after %n passed year(s) in a row.</source>
        <translation>
            <numerusform>First recognition after %n passed year in a row.</numerusform>
            <numerusform>First recognition after %n passed years in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal after every %n passed year(s) in a row.</source>
        <translation>
            <numerusform>Renewal after every passed year.</numerusform>
            <numerusform>Renewal after every %n passed years in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First recognition after %n passed year(s).</source>
        <translation>
            <numerusform>First recognition after %n passed year.</numerusform>
            <numerusform>First recognition after %n passed years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal after every %n passed year(s).</source>
        <translation>
            <numerusform>Renewal after every passed year.</numerusform>
            <numerusform>Renewal after every %n passed years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title expires %n year(s) after the recognition.</source>
        <translation>
            <numerusform>The title expires %n year after the recognition.</numerusform>
            <numerusform>The title expires %n years after the recognition.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message numerus="yes">
        <source>%n thing(s) are lost or doubtful.</source>
        <translation>
            <numerusform>%n thing is lost or doubtful.</numerusform>
            <numerusform>%n things are lost or doubtful.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::AnomaliesDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::BulkUnitDialog</name>
    <message numerus="yes">
        <source>Edit %n unit(s)</source>
        <translation>
            <numerusform>Edit %n unit</numerusform>
            <numerusform>Edit %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::CertificatesDialog</name>
    <message numerus="yes">
        <source>%n cannot be printed; the reason stands beside it.</source>
        <translation>
            <numerusform>%n cannot be printed; the reason stands beside it.</numerusform>
            <numerusform>%n cannot be printed; the reasons stand beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::ConsequencePanel</name>
    <message numerus="yes">
        <source>%n unit(s) whose standing, count and titles stay as they are.</source>
        <translation>
            <numerusform>%n unit whose standing, count and titles stay as they are.</numerusform>
            <numerusform>%n units whose standing, count and titles stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::CopyRoundDialog</name>
    <message numerus="yes">
        <source>All %n unit(s) of the list</source>
        <translation>
            <numerusform>The %n unit of the list</numerusform>
            <numerusform>All %n units of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) will be written,</source>
        <translation>
            <numerusform>%n score will be written,</numerusform>
            <numerusform>%n scores will be written,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s).</source>
        <translation>
            <numerusform>in %n unit.</numerusform>
            <numerusform>in %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered score(s) differ and stay.</source>
        <translation>
            <numerusform>%n entered score differs and stays.</numerusform>
            <numerusform>%n entered scores differ and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DeadlinesCard</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DecisionDialog</name>
    <message numerus="yes">
        <source>%n unit(s) that the meeting did not agree to stay out until you choose them one by one.</source>
        <translation>
            <numerusform>%n unit that the meeting did not agree to stays out until you choose it by itself.</numerusform>
            <numerusform>%n units that the meeting did not agree to stay out until you choose them one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DecisionEntry</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DecisionRemovalDialog</name>
    <message numerus="yes">
        <source>%n decision(s) will be taken out of the book, as if never entered. A title that an authority took back is revoked instead.</source>
        <translation>
            <numerusform>%n decision will be taken out of the book, as if never entered. A title that an authority took back is revoked instead.</numerusform>
            <numerusform>%n decisions will be taken out of the book, as if never entered. A title that an authority took back is revoked instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DecisionsPage</name>
    <message numerus="yes">
        <source>%n decision(s) were removed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n decision was removed. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n decisions were removed. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) took over the name of today. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n decision took over the name of today. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n decisions took over the names of today. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DraftEditor</name>
    <message numerus="yes">
        <source>✕ %n to mend before it can be published</source>
        <translation>
            <numerusform>✕ %n to mend before it can be published</numerusform>
            <numerusform>✕ %n to mend before it can be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n not sure: compare with the paper</source>
        <translation>
            <numerusform>◐ %n not sure: compare with the paper</numerusform>
            <numerusform>◐ %n not sure: compare with the paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::Edits</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::GatesMet</name>
    <message numerus="yes">
        <source>Conditions met and no veto: %n answer(s) entered,</source>
        <translation>
            <numerusform>Conditions met and no veto: %n answer entered,</numerusform>
            <numerusform>Conditions met and no veto: %n answers entered,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s).</source>
        <translation>
            <numerusform>in %n unit.</numerusform>
            <numerusform>in %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that say something else were left alone.</source>
        <translation>
            <numerusform>%n answer that says something else was left alone.</numerusform>
            <numerusform>%n answers that say something else were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that are not registered were left out.</source>
        <translation>
            <numerusform>%n unit that is not registered was left out.</numerusform>
            <numerusform>%n units that are not registered were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::GridEdits</name>
    <message numerus="yes">
        <source>%n score(s) of %1 units, %2</source>
        <translation>
            <numerusform>%n score of %1 units, %2</numerusform>
            <numerusform>%n scores of %1 units, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::ImportDialog</name>
    <message numerus="yes">
        <source>%n problem(s): mend the file and import it again. Nothing was written.</source>
        <translation>
            <numerusform>%n problem: mend the file and import it again. Nothing was written.</numerusform>
            <numerusform>%n problems: mend the file and import it again. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::JoinDialog</name>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s)</source>
        <translation>
            <numerusform>%n exclusion</numerusform>
            <numerusform>%n exclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evidence and notes of %n item(s)</source>
        <translation>
            <numerusform>evidence and notes of %n item</numerusform>
            <numerusform>evidence and notes of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its place in %n meeting(s)</source>
        <translation>
            <numerusform>its place in %n meeting</numerusform>
            <numerusform>its place in %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good model(s)</source>
        <translation>
            <numerusform>%n good model</numerusform>
            <numerusform>%n good models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commendation(s)</source>
        <translation>
            <numerusform>%n commendation</numerusform>
            <numerusform>%n commendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::MeetingView</name>
    <message numerus="yes">
        <source>Add %n unit(s) proposed since</source>
        <translation>
            <numerusform>Add %n unit proposed since</numerusform>
            <numerusform>Add %n units proposed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::MeetingWords</name>
    <message numerus="yes">
        <source>✕ %1 present · not enough for a valid meeting: %2 of all members, %n more needed</source>
        <translation>
            <numerusform>✕ %1 present · not enough for a valid meeting: %2 of all members, %n more needed</numerusform>
            <numerusform>✕ %1 present · not enough for a valid meeting: %2 of all members, %n more needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::MergeDialog</name>
    <message numerus="yes">
        <source>%n problem(s). Nothing was written.</source>
        <translation>
            <numerusform>%n problem. Nothing was written.</numerusform>
            <numerusform>%n problems. Nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::PapersField</name>
    <message numerus="yes">
        <source>%n piece(s)…</source>
        <translation>
            <numerusform>%n piece…</numerusform>
            <numerusform>%n pieces…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n letter(s)</source>
        <translation>
            <numerusform>At least %n letter</numerusform>
            <numerusform>At least %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n letter(s).</source>
        <translation>
            <numerusform>A passphrase has at least %n letter.</numerusform>
            <numerusform>A passphrase has at least %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::PickListsSection</name>
    <message numerus="yes">
        <source>%n unit(s) have this value; rename it to another one first.</source>
        <translation>
            <numerusform>%n unit has this value; rename it to another one first.</numerusform>
            <numerusform>%n units have this value; rename it to another one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New name, in %n unit(s) too:</source>
        <translation>
            <numerusform>New name, in %n unit too:</numerusform>
            <numerusform>New name, in %n units too:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RegisteredFirst</name>
    <message numerus="yes">
        <source>%n unit(s) among these are not registered for %1.</source>
        <translation>
            <numerusform>%n unit among these is not registered for %1.</numerusform>
            <numerusform>%n units among these are not registered for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationEdits</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationsModel</name>
    <message numerus="yes">
        <source>! %n day(s) late</source>
        <translation>
            <numerusform>! %n day late</numerusform>
            <numerusform>! %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationsPage</name>
    <message numerus="yes">
        <source>%n unit(s) do not exist in %1 and were left out.</source>
        <translation>
            <numerusform>%n unit does not exist in %1 and was left out.</numerusform>
            <numerusform>%n units do not exist in %1 and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n late</source>
        <translation>
            <numerusform>! %n late</numerusform>
            <numerusform>! %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⊘ %n not considered</source>
        <translation>
            <numerusform>⊘ %n not considered</numerusform>
            <numerusform>⊘ %n not considered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::ReportChecksPanel</name>
    <message numerus="yes">
        <source>✕ %n finding(s): the report is made once they are mended or waived with a reason.</source>
        <translation>
            <numerusform>✕ %n finding: the report is made once it is mended or waived with a reason.</numerusform>
            <numerusform>✕ %n findings: the report is made once they are mended or waived with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RuleCompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RuleSetsPage</name>
    <message numerus="yes">
        <source>%1: %n unit(s)</source>
        <translation>
            <numerusform>%1: %n unit</numerusform>
            <numerusform>%1: %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier year(s)</source>
        <translation>
            <numerusform>%1 and %n earlier year</numerusform>
            <numerusform>%1 and %n earlier years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::ScoreGridModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::ScoreGridPane</name>
    <message numerus="yes">
        <source>%1 of %n units shown</source>
        <translation>
            <numerusform>%1 of %n units shown</numerusform>
            <numerusform>%1 of %n units shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was entered: %n cell(s) cannot be taken.</source>
        <translation>
            <numerusform>Nothing was entered: %n cell cannot be taken.</numerusform>
            <numerusform>Nothing was entered: %n cells cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) entered.</source>
        <translation>
            <numerusform>%n cell entered.</numerusform>
            <numerusform>%n cells entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were: an empty text leaves alone what is there.</source>
        <translation>
            <numerusform>%n left as it was: an empty text leaves alone what is there.</numerusform>
            <numerusform>%n left as they were: an empty text leaves alone what is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SettingsEdits</name>
    <message numerus="yes">
        <source>pick list %1: “%2” → “%3” in %n unit(s)</source>
        <translation>
            <numerusform>pick list %1: “%2” → “%3” in %n unit</numerusform>
            <numerusform>pick list %1: “%2” → “%3” in %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SharingPage</name>
    <message numerus="yes">
        <source>%n form(s) written into %1.</source>
        <translation>
            <numerusform>%n form written into %1.</numerusform>
            <numerusform>%n forms written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have answered, %1 have not.</source>
        <translation>
            <numerusform>%n unit has answered, %1 have not.</numerusform>
            <numerusform>%n units have answered, %1 have not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The packet %1 has %n unit(s).</source>
        <translation>
            <numerusform>The packet %1 has %n unit.</numerusform>
            <numerusform>The packet %1 has %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were taken in from %1.</source>
        <translation>
            <numerusform>%n cell was taken in from %1.</numerusform>
            <numerusform>%n cells were taken in from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SheetDraftDialog</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to mend</source>
        <translation>
            <numerusform>✕ %n to mend</numerusform>
            <numerusform>✕ %n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n not sure</source>
        <translation>
            <numerusform>◐ %n not sure</numerusform>
            <numerusform>◐ %n not sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SheetEdits</name>
    <message numerus="yes">
        <source>%n score(s) of %1, several rounds</source>
        <translation>
            <numerusform>%n score of %1, several rounds</numerusform>
            <numerusform>%n scores of %1, several rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) %1 of %2</source>
        <translation>
            <numerusform>%n score %1 of %2</numerusform>
            <numerusform>%n scores %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of %1, %2</source>
        <translation>
            <numerusform>%n score of %1, %2</numerusform>
            <numerusform>%n scores of %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SheetFooter</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>%n without evidence</numerusform>
            <numerusform>%n without evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SheetPane</name>
    <message numerus="yes">
        <source>%n score(s) filled in,</source>
        <translation>
            <numerusform>%n score filled in,</numerusform>
            <numerusform>%n scores filled in,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s).</source>
        <translation>
            <numerusform>in %n unit.</numerusform>
            <numerusform>in %n units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered score(s) that differ were left alone.</source>
        <translation>
            <numerusform>%n entered score that differs was left alone.</numerusform>
            <numerusform>%n entered scores that differ were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::StepsCard</name>
    <message numerus="yes">
        <source>There is no rule set for %1 in %2: %n unit(s) cannot be scored.</source>
        <translation>
            <numerusform>There is no rule set for %1 in %2: %n unit cannot be scored.</numerusform>
            <numerusform>There is no rule set for %1 in %2: %n units cannot be scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) not registered for %1.</source>
        <translation>
            <numerusform>%n unit not registered for %1.</numerusform>
            <numerusform>%n units not registered for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) still lack answers.</source>
        <translation>
            <numerusform>%n unit still lacks answers.</numerusform>
            <numerusform>%n units still lack answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without a decision.</source>
        <translation>
            <numerusform>%n proposal without a decision.</numerusform>
            <numerusform>%n proposals without a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SuccessorBox</name>
    <message numerus="yes">
        <source>%n year(s) not finished yet</source>
        <translation>
            <numerusform>%n year not finished yet</numerusform>
            <numerusform>%n years not finished yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::TitlesDialog</name>
    <message numerus="yes">
        <source>%n title(s) become public</source>
        <translation>
            <numerusform>%n title becomes public</numerusform>
            <numerusform>%n titles become public</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::TrialDialog</name>
    <message numerus="yes">
        <source>%n of %1 outcomes are fragile</source>
        <translation>
            <numerusform>%n of %1 outcomes is fragile</numerusform>
            <numerusform>%n of %1 outcomes are fragile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::UnitDialog</name>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, and %n more</numerusform>
            <numerusform>, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::UnitListDialog</name>
    <message numerus="yes">
        <source>%n unit(s), year %1</source>
        <translation>
            <numerusform>%n unit, year %1</numerusform>
            <numerusform>%n units, year %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::UnitMovements</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::UnitsEdits</name>
    <message numerus="yes">
        <source>change %n unit(s)</source>
        <translation>
            <numerusform>change %n unit</numerusform>
            <numerusform>change %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::UnitsPage</name>
    <message numerus="yes">
        <source>%n unit(s) were written</source>
        <translation>
            <numerusform>%n unit was written</numerusform>
            <numerusform>%n units were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::VerdictPanel</name>
    <message numerus="yes">
        <source>%n present without a vote</source>
        <translation>
            <numerusform>%n present without a vote</numerusform>
            <numerusform>%n present without a vote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::VerificationDialog</name>
    <message numerus="yes">
        <source>%n sealed year(s) came out the same once more.</source>
        <translation>
            <numerusform>%n sealed year came out the same once more.</numerusform>
            <numerusform>%n sealed years came out the same once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n thing(s) are not as they were written. Nothing is counted before they are mended or a backup is restored.</source>
        <translation>
            <numerusform>✕ %n thing is not as it was written. Nothing is counted before it is mended or a backup is restored.</numerusform>
            <numerusform>✕ %n things are not as they were written. Nothing is counted before they are mended or a backup is restored.</numerusform>
        </translation>
    </message>
</context>
</TS>
