<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>“KAD” is only possible for the indicators of a criterion, not for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule set %1 does not allow “KAD” (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“KAD” for %1 needs a reason in the column “Lý do”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is more than the maximum of %2 for %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not in steps of %2 for %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is given in full (%2) or not at all (0); “%3” is neither</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a whole number (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not “part/whole”, such as 45/50 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In “%1” the part must not be more than the whole, and the whole not 0 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not an answer to %2: write x, có, 1 or đạt; or không, 0 or không đạt</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>The book was opened for reading only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program has the book open for writing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has had the book open for writing since %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book's file or folder is protected against writing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book can only be read now. %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>“%1” is there already; it is not overwritten.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a book of Sổ Vàng. It was not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was made by a newer Sổ Vàng. Install the newer program to open it; the book was not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 before update %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was made by an older Sổ Vàng and must be brought up to date first: open it for writing once, when nobody else has it open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy is damaged, so it was not kept; the book itself may be damaged too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A backup cannot be made in the middle of a change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder for “%1” is not there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>The formula %1 was saved without its result. Open the file in Excel or LibreOffice and save it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>national name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>motto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kind of paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name of the unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decision and register number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>practice mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>place and date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>capacity of the signer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name of the signer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the signer's capacity has more than %1 lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the font has no letter for %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: “%2” does not fit even at %3 points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate of “%1”: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “%1” is not known here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option “%1” is given twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option “%1” needs a value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option “%1” is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something is missing after the command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is too much here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made %1 with %2 rule sets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log was altered: line %1 is not as it was written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrote a whole, checked copy to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes an empty book; a file that is there is never overwritten.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists every change, oldest first, and checks that nobody altered the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes a whole, checked copy of the book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 problems; nothing was written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only tried; nothing was written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not one of: self, team, final</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes in a list of units, all or nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes in who registered for which year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes in decisions of earlier years.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes in the scores of one year and round.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sổ Vàng on the command line: register, score, recognise, report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every command answers --help. SOVANG_LANG=en speaks English.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exit code: 0 done; 1 refused or problems found, nothing was written; 2 wrong usage.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The command “%1” is not known. There are:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must end in .pdf: this version writes no other kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 certificates can be printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrote %1 with %2 certificates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made the practice book %1 (%2 units, %3 years). Its units and numbers are invented.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes the yearly report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes a certificate for every recognition of the year; T is a4, a3, a4-text or a3-text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes a practice province, marked as such; the same seed gives the same book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: no faults found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is in the book already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checks a rule set and names every fault with its line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publishes a rule set in the book; it never changes again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists the rule sets of the book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name either --all or the codes of units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered %1 units for %2; %3 were registered already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” must end in .csv or .xlsx</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name either --json or -o, not both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not one of: first, renewal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date such as 2025-12-31</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A decision needs its number and its signer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No unit is proposed for “%1” in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entered decision %1 for %2 units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registers units for a year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Works out the outcome of the year and the recognition status of every unit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Says why a unit stands where it stands, as a paragraph for a letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enters a decision for the units named, or for all that are proposed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not one of: a4, a3, a4-text, a3-text</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1: the parts add up to %2, the total says %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>registered by outcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 are registered, but there are only %3 units.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By block</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By locality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed by band</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passed by running count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposed for the first time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 = %3, printed is %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2/%3 is %4 %, printed is %5 %: cut instead of rounded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2/%3 is %4 %, printed is %5 %.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The book has no such unit, or it is still in use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book's file was moved or removed while it was open; nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full; nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk failed or is full; the book is as it was before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program is using the book at this moment; try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book's file or folder is protected against writing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book's file cannot be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book's file is damaged; open the latest backup instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book cannot do this; the program has a defect.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book is written to only inside a change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A change of the book cannot hold another change.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>%1 already has its decision of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not proposed for “%2” in %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decision %1: %2 for %3 units</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DecisionStore</name>
    <message>
        <source>A decision needs its date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This decision is in the book already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The decision is no longer in the book.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The lineage of %1 runs in a circle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This unit is not in the book</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Papers need the font Times New Roman, or Liberation Serif 2, with all Vietnamese letters; neither is installed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The font %1 has no letter for %2, which stands in “%3”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There are two columns “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The header row lacks the column “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No header row was found: a row with the columns “%1” is needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sheet “%1” holds such a table too; only “%2” is read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a kind of decision; write Công nhận lần đầu, Công nhận lại, Thu hồi or Không công nhận</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number of the decision is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date of the decision is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This decision stands twice in this file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This decision is in the book with other data; import with updating to change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has problems; nothing was imported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imported %1 from “%2”: %3 new, %4 changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Took back the import of %1 from “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The year is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registration of “%1” for %2 stands twice in this file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registration of “%1” for %2 is in the book with other data; import with updating to change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>registrations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No column has a code of the rule sets of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a code of any rule set of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The spreadsheet holds a date, a percentage or true/false here; %1 needs a plain number or text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not in the rule set of %2 (%3); the cell must be empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none for this kind and year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The total typed for %1 is %2, but its points add up to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code “%1” stands twice in this file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: “Lý do” is only kept for cells with “KAD”, and there is none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scores of %1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a kind of unit; write Cơ quan, Đơn vị or Doanh nghiệp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of the unit is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code of the unit is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The unit “%1” is in the book with other data; import with updating to change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: this row has nothing in the columns that are read, and is left aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date such as 31/12/2025</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column “%1” is not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 “%2” and %3 “%4” look like the same unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” stands under no column header</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: “%2” was read as “%3”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (%1)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LineageStore</name>
    <message>
        <source>A unit cannot inherit from itself.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LogStore</name>
    <message>
        <source>A change of the book must say what it is.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>“%1” does not fit its place on the sheet (%2).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The figures of %1 contradict each other; no report was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No recognition was decided for %1, so there is no certificate to print</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Filled the practice province</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entered the decisions of the practice province</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Trong:</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục trên</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Thay thế tệp này?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not exist in %2 and cannot be registered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered %1 units for %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RegistrationStore</name>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>There is no file “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is too large to be a rule set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published the rule set %1 “%2”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>Rule sets %1 and %2 both apply to “%3” in %4 from the same year on: one of them must begin later or end earlier</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RuleSetReader</name>
    <message>
        <source>the step of %1 must be more than 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the threshold of %1 must be more than 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 needs a title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a list [ ]</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object { }</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is expected here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this field is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this field is given twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100 with at most two decimals</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a code must not be empty nor begin or end with a blank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the code “%1” is used twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 add up to %2, not to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the set ends before it begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least one kind of unit is needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the pass mark %1 is over the total of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a band needs a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bands must be given from the highest to the lowest mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at least one criterion is needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the criteria</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a group needs at least one child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the children of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an id is made of letters, digits, “-”, “_” and “.”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RuleSetStore</name>
    <message>
        <source>The rule set %1 in the book cannot be read by this program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book has %1 already, with other content. A published rule set never changes: give the new one the next version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 and %2, which is in the book, would both apply to “%3” in %4: one of them must begin in another year.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScoreStore</name>
    <message>
        <source>An answer needs the code of its item.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“Not applicable” for %1 needs a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 needs a whole of more than 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingStore</name>
    <message>
        <source>A setting needs a name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnitStore</name>
    <message>
        <source>The unit “%1” is in the book already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no unit “%1” in the book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The unit is no longer in the book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has registrations, scores, decisions or a history in the book and stays in it; a unit that has ended gets its year of dissolution.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A unit needs a code and a name.</source>
        <translation>Đơn vị phải có mã và tên.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>XmlScanner</name>
    <message>
        <source>The file is damaged or was not written as a workbook: part %1 is not well-formed XML at byte %2 (%3).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sovang</name>
    <message>
        <source>This is not a text file: it holds zero bytes. Save the list as .xlsx or as CSV UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is cut off or damaged: it is not valid UTF-16 text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This line is not UTF-8 text. The file may be in an old encoding (VNI, TCVN3, Windows): save the list as .xlsx or as "CSV UTF-8".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a file of Excel 97-2003 (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a PDF file, which holds no table that could be read. Save the list as .xlsx.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full, or the folder protected?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two sheets cannot have the name "%1".</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sovang::CommandPalette</name>
    <message>
        <source>Find a unit, a page, a command</source>
        <translation>Tìm đơn vị, trang, lệnh</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionDialog</name>
    <message>
        <source>Enter decisions</source>
        <translation>Nhập quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
    <message numerus="yes">
        <source>One decision for %n unit(s) with the proposed period: %1</source>
        <translation>
            <numerusform>Một quyết định cho %n đơn vị, theo giai đoạn được đề nghị: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision has a number.</source>
        <translation>Quyết định phải có số.</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionsModel</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Go to the proposals</source>
        <translation>Đến danh sách đề nghị</translation>
    </message>
    <message>
        <source>No decision has been entered yet. A proposal becomes a title when its decision is entered.</source>
        <translation>Chưa có quyết định nào. Đề nghị chỉ thành danh hiệu khi quyết định được nhập vào sổ.</translation>
    </message>
    <message>
        <source>Find by number, unit, signer</source>
        <translation>Tìm theo số, đơn vị, người ký</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
</context>
<context>
    <name>sovang::Edits</name>
    <message>
        <source>Undone: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) of %1, %2</source>
        <translation>
            <numerusform>%n điểm của %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>clear %1 of %2, %3</source>
        <translation>xóa %1 của %2, %3</translation>
    </message>
    <message>
        <source>score %1 of %2: %3, %4</source>
        <translation>chấm %1 của %2: %3, %4</translation>
    </message>
    <message>
        <source>add unit %1</source>
        <translation>thêm đơn vị %1</translation>
    </message>
    <message>
        <source>change unit %1</source>
        <translation>sửa đơn vị %1</translation>
    </message>
    <message>
        <source>remove unit %1</source>
        <translation>xóa đơn vị %1</translation>
    </message>
    <message>
        <source>register %1 for %2</source>
        <translation>đăng ký %1 năm %2</translation>
    </message>
    <message>
        <source>unregister %1 from %2</source>
        <translation>bỏ đăng ký %1 năm %2</translation>
    </message>
    <message>
        <source>registration of %1</source>
        <translation>sửa đăng ký của %1</translation>
    </message>
    <message>
        <source>exclude %1 from %2</source>
        <translation>không xét %1 năm %2</translation>
    </message>
    <message>
        <source>consider %1 in %2 again</source>
        <translation>xét lại %1 năm %2</translation>
    </message>
    <message>
        <source>decision %1 for %2</source>
        <translation>quyết định %1 cho %2</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>nhập %1 từ tệp</translation>
    </message>
    <message>
        <source>remove decision %1 for %2</source>
        <translation>xóa quyết định %1 của %2</translation>
    </message>
    <message>
        <source>setting “%1”</source>
        <translation>thiết lập “%1”</translation>
    </message>
</context>
<context>
    <name>sovang::Explanation</name>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Choose a unit to see why it stands where it stands.</source>
        <translation>Chọn một đơn vị để xem vì sao có kết quả như vậy.</translation>
    </message>
</context>
<context>
    <name>sovang::Guarded</name>
    <message>
        <source>An unexpected error: %1</source>
        <translation>Lỗi ngoài dự kiến: %1</translation>
    </message>
</context>
<context>
    <name>sovang::ImportDialog</name>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập từ tệp</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 unchanged</source>
        <translation>%1 mới · %2 thay đổi · %3 giữ nguyên</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): mend the file and import it again. Nothing was written.</source>
        <translation>
            <numerusform>%n lỗi: hãy sửa tệp rồi nhập lại. Chưa ghi gì vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Bảng (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Imported %1: %2 new, %3 changed.</source>
        <translation>Đã nhập %1: %2 mới, %3 thay đổi.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>đăng ký</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>sovang::LogModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
</context>
<context>
    <name>sovang::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>✕ The log was altered from line %1 on</source>
        <translation>✕ Nhật ký đã bị sửa từ dòng %1</translation>
    </message>
    <message>
        <source>✓ The log is whole: %1 lines</source>
        <translation>✓ Nhật ký nguyên vẹn: %1 dòng</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Sao lưu sổ</translation>
    </message>
    <message>
        <source>Books (*.sovang)</source>
        <translation>Sổ (*.sovang)</translation>
    </message>
    <message>
        <source>The book was copied to %1</source>
        <translation>Đã sao lưu sổ vào %1</translation>
    </message>
</context>
<context>
    <name>sovang::MainWindow</name>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Find a unit, a page, a command</source>
        <translation>Tìm đơn vị, trang, lệnh</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Mở sổ…</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Tạo sổ mới…</translation>
    </message>
    <message>
        <source>Practice book…</source>
        <translation>Sổ thực hành…</translation>
    </message>
    <message>
        <source>Add a rule set…</source>
        <translation>Thêm bộ tiêu chí…</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Đóng sổ</translation>
    </message>
    <message>
        <source>About Sổ Vàng</source>
        <translation>Giới thiệu Sổ Vàng</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language changes when Sổ Vàng is started again.</source>
        <translation>Ngôn ngữ sẽ đổi khi mở lại Sổ Vàng.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Books (*.sovang)</source>
        <translation>Sổ (*.sovang)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Tạo sổ mới</translation>
    </message>
    <message>
        <source>Folder for the practice book</source>
        <translation>Thư mục để sổ thực hành</translation>
    </message>
    <message>
        <source>Add a rule set</source>
        <translation>Thêm bộ tiêu chí</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Bộ tiêu chí (*.json)</translation>
    </message>
    <message>
        <source>Added the rule set “%1”.</source>
        <translation>Đã thêm bộ tiêu chí “%1”.</translation>
    </message>
    <message>
        <source>This rule set is in the book already.</source>
        <translation>Bộ tiêu chí này đã có trong sổ.</translation>
    </message>
    <message>
        <source>Sổ Vàng %1

Register of agencies and units that meet the cultural standard.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sổ Vàng %1

Sổ theo dõi cơ quan, đơn vị đạt chuẩn văn hóa.
Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
</context>
<context>
    <name>sovang::MessageBar</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>sovang::NewBookDialog</name>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Tạo sổ mới</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Các năm</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Các bộ tiêu chí</translation>
    </message>
    <message>
        <source>The rule sets say what is scored, what passes, and how years become titles. They are samples: compare them with the guidance of your place. More can be added later.</source>
        <translation>Bộ tiêu chí quy định chấm những gì, bao nhiêu điểm là đạt và bao nhiêu năm thì được công nhận. Đây là các bộ mẫu: hãy đối chiếu với hướng dẫn của địa phương. Có thể thêm bộ khác sau.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would both apply to %3 in %4: take one of them.</source>
        <translation>“%1” và “%2” cùng áp dụng cho %3 năm %4: chỉ chọn một bộ.</translation>
    </message>
</context>
<context>
    <name>sovang::OverviewPage</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>Đã có kết quả</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề nghị công nhận</translation>
    </message>
    <message>
        <source>Titles decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp</translation>
    </message>
    <message>
        <source>Near the pass mark</source>
        <translation>Sát mức đạt</translation>
    </message>
    <message>
        <source>Enter the units, or import their list.</source>
        <translation>Nhập các đơn vị, hoặc nhập danh sách từ tệp.</translation>
    </message>
    <message>
        <source>All units are registered for %1.</source>
        <translation>Mọi đơn vị đã đăng ký năm %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) not registered for %1.</source>
        <translation>
            <numerusform>%n đơn vị chưa đăng ký năm %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Every registered unit has an outcome.</source>
        <translation>Mọi đơn vị đăng ký đã có kết quả.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) still lack answers.</source>
        <translation>
            <numerusform>%n đơn vị còn thiếu điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Every proposal has its decision.</source>
        <translation>Mọi đề nghị đã có quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without a decision.</source>
        <translation>
            <numerusform>%n đề nghị chưa có quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Xét công nhận</translation>
    </message>
    <message>
        <source>Outcomes by block</source>
        <translation>Kết quả theo khối</translation>
    </message>
    <message>
        <source>Outcomes by kind of unit</source>
        <translation>Kết quả theo loại hình</translation>
    </message>
</context>
<context>
    <name>sovang::Reader</name>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is text right after a closing quotation mark. A quotation mark inside a quoted field must be doubled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table is too large: at most %1 rows, %2 columns and %3 filled cells are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workbook has no sheet of cells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a workbook. Save the list as .xlsx or as CSV UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: this sheet is missing from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This part of the file is not a sheet of cells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: this cell is in it twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: "%1" is not in a sheet of %2 rows and %3 columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has more than %1 filled cells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: the cell is of the unknown type "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: the cell refers to a text that is not in the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: the cell holds "%1" as a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: the cell holds "%1" as yes or no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: the cell holds "%1" as a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sheet has more than %1 merged blocks.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sovang::RecognitionPage</name>
    <message>
        <source>Outcomes of the year</source>
        <translation>Kết quả của năm</translation>
    </message>
    <message>
        <source>Find by code, name, block, locality</source>
        <translation>Tìm theo mã, tên, khối, địa bàn</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>With a proposal</source>
        <translation>Có đề nghị</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Which units to list</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Choose all proposals</source>
        <translation>Chọn mọi đề nghị</translation>
    </message>
    <message>
        <source>Enter decisions…</source>
        <translation>Nhập quyết định…</translation>
    </message>
    <message>
        <source>%1 of %2 open proposals chosen</source>
        <translation>Đã chọn %1/%2 đề nghị chưa có quyết định</translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationsModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Not considered because</source>
        <translation>Lý do không xét</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 31/12/2025</source>
        <translation>“%1” không phải là ngày; hãy viết như 31/12/2025</translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Find by code, name, block, locality</source>
        <translation>Tìm theo mã, tên, khối, địa bàn</translation>
    </message>
    <message>
        <source>Register all shown</source>
        <translation>Đăng ký tất cả</translation>
    </message>
    <message>
        <source>Do not consider…</source>
        <translation>Không xét…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>Do not consider</source>
        <translation>Không xét</translation>
    </message>
    <message>
        <source>Why is this unit not considered in %1?</source>
        <translation>Vì sao không xét đơn vị này trong năm %1?</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>Đã đăng ký %1</translation>
    </message>
    <message>
        <source>Consider again</source>
        <translation>Xét lại</translation>
    </message>
</context>
<context>
    <name>sovang::ReportsPage</name>
    <message>
        <source>Report of the year</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>Figures, outcomes by kind, block and locality, and the lists of units, in the layout of office papers (PDF).</source>
        <translation>Số liệu, kết quả theo loại hình, khối, địa bàn và danh sách đơn vị, theo thể thức văn bản hành chính (PDF).</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy công nhận</translation>
    </message>
    <message>
        <source>One sheet for every title decided in the year, A4 landscape, ready to be signed (PDF).</source>
        <translation>Mỗi danh hiệu được quyết định trong năm một tờ, A4 ngang, sẵn sàng để ký (PDF).</translation>
    </message>
    <message>
        <source>List of outcomes</source>
        <translation>Danh sách kết quả</translation>
    </message>
    <message>
        <source>Every unit with outcome, total, band, standing and proposal, for a spreadsheet (CSV).</source>
        <translation>Từng đơn vị với kết quả, tổng điểm, xếp mức, tình trạng và đề nghị, mở bằng bảng tính (CSV).</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Xuất: %1</translation>
    </message>
    <message>
        <source>Head and signature of papers</source>
        <translation>Phần đầu và chữ ký của văn bản</translation>
    </message>
    <message>
        <source>What is empty stays as room on the paper. The book remembers it.</source>
        <translation>Ô để trống thì trên giấy chừa chỗ. Sổ ghi nhớ các mục này.</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Ban Chỉ đạo</translation>
    </message>
    <message>
        <source>Symbol of papers</source>
        <translation>Ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Place of the date line</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Capacity of the signer</source>
        <translation>Quyền hạn, chức vụ ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>%1 was written to %2</source>
        <translation>Đã xuất %1 vào %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>sovang::RoundQuestion</name>
    <message>
        <source>Import scores</source>
        <translation>Nhập điểm từ tệp</translation>
    </message>
    <message>
        <source>Which scores of %1 does the file hold?</source>
        <translation>Tệp chứa điểm nào của năm %1?</translation>
    </message>
    <message>
        <source>Self scores</source>
        <translation>Điểm tự chấm</translation>
    </message>
    <message>
        <source>Scores of the inspecting team</source>
        <translation>Điểm đoàn kiểm tra</translation>
    </message>
    <message>
        <source>Final scores</source>
        <translation>Điểm chốt</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
</context>
<context>
    <name>sovang::ScoreSheetModel</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>points from 0 to %1 in steps of %2</source>
        <translation>từ 0 đến %1 điểm, bước %2</translation>
    </message>
    <message>
        <source>%1 or 0</source>
        <translation>%1 hoặc 0</translation>
    </message>
    <message>
        <source>how many; %1 each, at most %2</source>
        <translation>số lượng; mỗi cái %1 điểm, tối đa %2</translation>
    </message>
    <message>
        <source>part/whole, such as 45/50; from %1 % on %2</source>
        <translation>số đạt/tổng số, ví dụ 45/50; từ %1 % trở lên được %2 điểm</translation>
    </message>
    <message>
        <source>yes or no; a no fails the year</source>
        <translation>có hoặc không; “không” thì năm không đạt</translation>
    </message>
    <message>
        <source>yes when it is met; a no excludes the unit from the year</source>
        <translation>“có” là bảo đảm; “không” thì năm không được xét</translation>
    </message>
    <message>
        <source>yes when it occurred; a yes fails the year</source>
        <translation>“có” là đã xảy ra; “có” thì năm không đạt</translation>
    </message>
    <message>
        <source>KAD where it does not apply.</source>
        <translation>Không áp dụng thì gõ KAD.</translation>
    </message>
    <message>
        <source>A criterion that does not apply needs a reason</source>
        <translation>Tiêu chí không áp dụng phải có lý do</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Điểm trừ</translation>
    </message>
    <message>
        <source>Conditions that must be met</source>
        <translation>Điều kiện xét</translation>
    </message>
    <message>
        <source>Conditions that fail the year</source>
        <translation>Điều kiện loại</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>KAD because</source>
        <translation>Lý do KAD</translation>
    </message>
</context>
<context>
    <name>sovang::ScoresPage</name>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Registered units</source>
        <translation>Đơn vị đã đăng ký</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Which units to list</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Điền tiếp</translation>
    </message>
    <message>
        <source>Copy scores of an earlier round where this one has none</source>
        <translation>Chép điểm của vòng trước vào những ô vòng này còn trống</translation>
    </message>
    <message>
        <source>Self → team, where empty</source>
        <translation>Tự chấm → Đoàn, chỗ còn trống</translation>
    </message>
    <message>
        <source>Team → final, where empty</source>
        <translation>Đoàn → Chốt, chỗ còn trống</translation>
    </message>
    <message>
        <source>Self → final, where empty</source>
        <translation>Tự chấm → Chốt, chỗ còn trống</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>Chưa chọn đơn vị</translation>
    </message>
    <message>
        <source>There is no rule set for this kind of unit in %1.</source>
        <translation>Chưa có bộ tiêu chí cho loại hình này năm %1.</translation>
    </message>
    <message>
        <source>Register units for %1, then score them here.</source>
        <translation>Hãy đăng ký đơn vị cho năm %1, rồi chấm điểm ở đây.</translation>
    </message>
    <message>
        <source>Total %1/%2</source>
        <translation>Tổng %1/%2</translation>
    </message>
    <message>
        <source>from the mark of %1: %2</source>
        <translation>cách mức %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>còn thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Why does %1 not apply to this unit?</source>
        <translation>Vì sao %1 không áp dụng cho đơn vị này?</translation>
    </message>
    <message>
        <source>There was nothing to fill in.</source>
        <translation>Không còn ô nào để điền.</translation>
    </message>
    <message>
        <source>Digits start editing, Enter goes down, Tab goes right, Delete clears.</source>
        <translation>Gõ số để nhập; Enter xuống dòng, Tab sang phải, Delete xóa ô.</translation>
    </message>
    <message>
        <source>Import scores from a table…</source>
        <translation>Nhập điểm từ tệp…</translation>
    </message>
</context>
<context>
    <name>sovang::SheetWriter</name>
    <message>
        <source>A text of the list is longer than a cell of a workbook may be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list does not fit into a sheet of a workbook.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>sovang::Sidebar</name>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
</context>
<context>
    <name>sovang::StartPage</name>
    <message>
        <source>Register of agencies and units that meet the cultural standard</source>
        <translation>Sổ theo dõi cơ quan, đơn vị đạt chuẩn văn hóa</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Mở sổ…</translation>
    </message>
    <message>
        <source>A file that ends in .sovang</source>
        <translation>Tệp có đuôi .sovang</translation>
    </message>
    <message>
        <source>Make a new book…</source>
        <translation>Tạo sổ mới…</translation>
    </message>
    <message>
        <source>Choose the rule sets that it starts with</source>
        <translation>Chọn bộ tiêu chí để bắt đầu</translation>
    </message>
    <message>
        <source>Practice book…</source>
        <translation>Sổ thực hành…</translation>
    </message>
    <message>
        <source>An invented province of 120 units and ten years, to try everything</source>
        <translation>Một tỉnh giả định với 120 đơn vị và mười năm số liệu để thử mọi việc</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Sổ mở gần đây</translation>
    </message>
</context>
<context>
    <name>sovang::UnitColumns</name>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Các năm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Xếp mức</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>thiếu %1</translation>
    </message>
</context>
<context>
    <name>sovang::UnitDialog</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Thủ trưởng</translation>
    </message>
    <message>
        <source>Union head</source>
        <translation>Chủ tịch công đoàn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Số CBCCVC-NLĐ</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Thành lập năm</translation>
    </message>
    <message>
        <source>Dissolved in</source>
        <translation>Giải thể năm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>A unit needs a code and a name.</source>
        <translation>Đơn vị phải có mã và tên.</translation>
    </message>
    <message>
        <source>There is already a unit with the code %1.</source>
        <translation>Đã có đơn vị mang mã %1.</translation>
    </message>
    <message>
        <source>Staff is a whole number, or empty.</source>
        <translation>Số CBCCVC-NLĐ là số nguyên, hoặc để trống.</translation>
    </message>
    <message>
        <source>A year has four digits, or is empty.</source>
        <translation>Năm gồm bốn chữ số, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>sovang::UnitsPage</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Thủ trưởng</translation>
    </message>
    <message>
        <source>Union head</source>
        <translation>Chủ tịch công đoàn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Số CBCCVC-NLĐ</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Thành lập</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Add unit…</source>
        <translation>Thêm đơn vị…</translation>
    </message>
    <message>
        <source>There are no units in this book yet. Import a list, or add them one by one.</source>
        <translation>Sổ chưa có đơn vị nào. Hãy nhập danh sách từ tệp, hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>Find by code, name, block, locality</source>
        <translation>Tìm theo mã, tên, khối, địa bàn</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>Chưa chọn đơn vị</translation>
    </message>
</context>
<context>
    <name>sovang::Words</name>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Không xét</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>Chưa công nhận</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Đã công nhận</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Gián đoạn</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>First recognition</source>
        <translation>Công nhận lần đầu</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Công nhận lại</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Không công nhận</translation>
    </message>
    <message>
        <source>self</source>
        <translation>tự chấm</translation>
    </message>
    <message>
        <source>team</source>
        <translation>đoàn</translation>
    </message>
    <message>
        <source>final</source>
        <translation>chốt</translation>
    </message>
</context>
<context>
    <name>sovang::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Xét công nhận</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Find a unit, a command…</source>
        <translation>Tìm đơn vị, lệnh…</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Practice book: everything in it is invented.</source>
        <translation>Sổ thực hành: mọi số liệu đều là giả định.</translation>
    </message>
    <message>
        <source>saved %1 · %2</source>
        <translation>đã lưu %1 · %2</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
</context>
<context>
    <name>sovang::ZipFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is cut off or damaged: it is not a whole ZIP archive (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has more than %1 parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged: it has the part %1 twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is cut off or damaged: part %1 cannot be read (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is refused: part %1 unpacks to far more than a list can need.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
