<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>“KAD” is only possible for the indicators of a criterion, not for %1</source>
        <translation>“KAD” chỉ dùng được cho các tiêu chí của một tiêu chuẩn, không dùng cho %1</translation>
    </message>
    <message>
        <source>Rule set %1 does not allow “KAD” (%2)</source>
        <translation>Bộ tiêu chí %1 không cho phép “KAD” (%2)</translation>
    </message>
    <message>
        <source>“KAD” for %1 needs a reason in the column “Lý do”</source>
        <translation>“KAD” cho %1 phải có lý do ở cột “Lý do”</translation>
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals (%2)</source>
        <translation>“%1” không phải là số điểm có nhiều nhất hai chữ số thập phân (%2)</translation>
    </message>
    <message>
        <source>%1 is more than the maximum of %2 for %3</source>
        <translation>%1 lớn hơn mức tối đa %2 của %3</translation>
    </message>
    <message>
        <source>%1 is not in steps of %2 for %3</source>
        <translation>%1 không đúng bước điểm %2 của %3</translation>
    </message>
    <message>
        <source>%1 is given in full (%2) or not at all (0); “%3” is neither</source>
        <translation>%1 chỉ được chấm trọn điểm (%2) hoặc không điểm (0); “%3” không phải mức nào trong hai mức đó</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2)</source>
        <translation>“%1” không phải là số nguyên (%2)</translation>
    </message>
    <message>
        <source>“%1” is not “part/whole”, such as 45/50 (%2)</source>
        <translation>“%1” không có dạng “số đạt/tổng số”, chẳng hạn 45/50 (%2)</translation>
    </message>
    <message>
        <source>In “%1” the part must not be more than the whole, and the whole not 0 (%2)</source>
        <translation>Trong “%1”, số đạt không được lớn hơn tổng số và tổng số phải khác 0 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not an answer to %2: write x, có, 1 or đạt; or không, 0 or không đạt</source>
        <translation>“%1” không phải là câu trả lời cho %2: hãy ghi x, có, 1 hay đạt; hoặc không, 0 hay không đạt</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>The book was opened for reading only.</source>
        <translation>Sổ đang được mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>Another program has the book open for writing.</source>
        <translation>Một chương trình khác đang mở sổ để ghi.</translation>
    </message>
    <message>
        <source>%1 has had the book open for writing since %2.</source>
        <translation>%1 đang mở sổ để ghi từ lúc %2.</translation>
    </message>
    <message>
        <source>The book's file or folder is protected against writing.</source>
        <translation>Tệp sổ hoặc thư mục chứa sổ được bảo vệ, không ghi được.</translation>
    </message>
    <message>
        <source>The book can only be read now. %1</source>
        <translation>Hiện chỉ đọc được sổ này. %1</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>“%1” is there already; it is not overwritten.</source>
        <translation>“%1” đã có sẵn nên không ghi đè.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Không tạo được “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a book of Sổ Vàng. It was not touched.</source>
        <translation>“%1” không phải là sổ của Sổ Vàng. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Sổ Vàng. Install the newer program to open it; the book was not touched.</source>
        <translation>“%1” do bản Sổ Vàng mới hơn tạo ra. Hãy cài bản mới hơn để mở; sổ được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 before update %2</source>
        <translation>%1 trước khi nâng cấp %2</translation>
    </message>
    <message>
        <source>“%1” was made by an older Sổ Vàng and must be brought up to date first: open it for writing once, when nobody else has it open.</source>
        <translation>“%1” do bản Sổ Vàng cũ hơn tạo ra và phải được nâng cấp trước: hãy mở sổ để ghi một lần, khi không có ai khác đang mở.</translation>
    </message>
    <message>
        <source>The copy is damaged, so it was not kept; the book itself may be damaged too.</source>
        <translation>Bản sao bị hỏng nên không được giữ lại; có thể chính sổ cũng bị hỏng.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>A backup cannot be made in the middle of a change.</source>
        <translation>Không thể sao lưu khi đang thay đổi sổ dở dang.</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>The formula %1 was saved without its result. Open the file in Excel or LibreOffice and save it again.</source>
        <translation>Công thức %1 được lưu mà không có kết quả. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>Ô này chứa lỗi %1.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>national name</source>
        <translation>quốc hiệu</translation>
    </message>
    <message>
        <source>motto</source>
        <translation>tiêu ngữ</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>kind of paper</source>
        <translation>loại giấy</translation>
    </message>
    <message>
        <source>title</source>
        <translation>danh hiệu</translation>
    </message>
    <message>
        <source>name of the unit</source>
        <translation>tên đơn vị</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>period</source>
        <translation>giai đoạn</translation>
    </message>
    <message>
        <source>decision and register number</source>
        <translation>số quyết định và số vào sổ</translation>
    </message>
    <message>
        <source>practice mark</source>
        <translation>dấu dữ liệu thực hành</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>địa danh và ngày tháng</translation>
    </message>
    <message>
        <source>capacity of the signer</source>
        <translation>chức vụ người ký</translation>
    </message>
    <message>
        <source>name of the signer</source>
        <translation>họ tên người ký</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>chưa có tên đơn vị</translation>
    </message>
    <message>
        <source>the signer's capacity has more than %1 lines</source>
        <translation>chức vụ người ký có quá %1 dòng</translation>
    </message>
    <message>
        <source>%1: the font has no letter for %2</source>
        <translation>%1: phông chữ không có chữ %2</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit even at %3 points</source>
        <translation>%1: “%2” không vừa chỗ dù đã giảm đến cỡ chữ %3</translation>
    </message>
    <message>
        <source>Certificate of “%1”: %2.</source>
        <translation>Giấy công nhận của “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation>Không có giấy công nhận nào để in.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option “%1” is not known here</source>
        <translation>Lệnh này không có tùy chọn “%1”</translation>
    </message>
    <message>
        <source>The option “%1” is given twice</source>
        <translation>Tùy chọn “%1” được ghi hai lần</translation>
    </message>
    <message>
        <source>The option “%1” needs a value</source>
        <translation>Tùy chọn “%1” cần có giá trị</translation>
    </message>
    <message>
        <source>The option “%1” is missing</source>
        <translation>Thiếu tùy chọn “%1”</translation>
    </message>
    <message>
        <source>Something is missing after the command</source>
        <translation>Sau tên lệnh còn thiếu thông tin</translation>
    </message>
    <message>
        <source>“%1” is too much here</source>
        <translation>“%1” là phần thừa trong lệnh này</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>“%1” không phải là năm</translation>
    </message>
    <message>
        <source>Made %1 with %2 rule sets</source>
        <translation>Đã tạo %1 với %2 bộ tiêu chí</translation>
    </message>
    <message>
        <source>The log was altered: line %1 is not as it was written</source>
        <translation>Nhật ký đã bị sửa: dòng %1 không còn như lúc được ghi</translation>
    </message>
    <message>
        <source>Wrote a whole, checked copy to %1</source>
        <translation>Đã ghi bản sao đầy đủ, đã kiểm tra, vào %1</translation>
    </message>
    <message>
        <source>Makes an empty book; a file that is there is never overwritten.</source>
        <translation>Tạo một sổ trống; tệp đã có không bao giờ bị ghi đè.</translation>
    </message>
    <message>
        <source>Lists every change, oldest first, and checks that nobody altered the list.</source>
        <translation>Liệt kê mọi thay đổi, cũ nhất trước, và kiểm tra xem nhật ký có bị ai sửa không.</translation>
    </message>
    <message>
        <source>Writes a whole, checked copy of the book.</source>
        <translation>Ghi một bản sao đầy đủ, đã kiểm tra, của sổ.</translation>
    </message>
    <message>
        <source>%1 problems; nothing was written</source>
        <translation>Có %1 lỗi; chưa ghi gì</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged</source>
        <translation>%1: %2 mới, %3 thay đổi, %4 giữ nguyên</translation>
    </message>
    <message>
        <source>Only tried; nothing was written</source>
        <translation>Chỉ chạy thử; chưa ghi gì</translation>
    </message>
    <message>
        <source>“%1” is not one of: self, team, final</source>
        <translation>“%1” không thuộc các giá trị: self, team, final</translation>
    </message>
    <message>
        <source>Takes in a list of units, all or nothing.</source>
        <translation>Nhập danh sách đơn vị; nhập toàn bộ hoặc không nhập gì.</translation>
    </message>
    <message>
        <source>Takes in who registered for which year.</source>
        <translation>Nhập danh sách đơn vị đã đăng ký theo từng năm.</translation>
    </message>
    <message>
        <source>Takes in decisions of earlier years.</source>
        <translation>Nhập quyết định của các năm trước.</translation>
    </message>
    <message>
        <source>Takes in the scores of one year and round.</source>
        <translation>Nhập điểm của một năm và một vòng chấm.</translation>
    </message>
    <message>
        <source>Sổ Vàng on the command line: register, score, recognise, report.</source>
        <translation>Sổ Vàng trên dòng lệnh: đăng ký, chấm điểm, công nhận, báo cáo.</translation>
    </message>
    <message>
        <source>Every command answers --help. SOVANG_LANG=en speaks English.</source>
        <translation>Lệnh nào cũng có hướng dẫn với --help. Đặt SOVANG_LANG=en để dùng tiếng Anh.</translation>
    </message>
    <message>
        <source>Exit code: 0 done; 1 refused or problems found, nothing was written; 2 wrong usage.</source>
        <translation>Mã kết thúc: 0 đã xong; 1 bị từ chối hoặc có lỗi, chưa ghi gì; 2 dùng sai lệnh.</translation>
    </message>
    <message>
        <source>The command “%1” is not known. There are:</source>
        <translation>Không có lệnh “%1”. Các lệnh hiện có:</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf: this version writes no other kind</source>
        <translation>“%1” phải có đuôi .pdf: bản này không ghi được loại tệp khác</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>%1 certificates can be printed</source>
        <translation>In được %1 giấy công nhận</translation>
    </message>
    <message>
        <source>Wrote %1 with %2 certificates</source>
        <translation>Đã ghi %1 gồm %2 giấy công nhận</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3</source>
        <translation>%1 cần một số nguyên từ %2 đến %3</translation>
    </message>
    <message>
        <source>Made the practice book %1 (%2 units, %3 years). Its units and numbers are invented.</source>
        <translation>Đã tạo sổ thực hành %1 (%2 đơn vị, %3 năm). Các đơn vị và số liệu trong đó đều là giả định.</translation>
    </message>
    <message>
        <source>Writes the yearly report.</source>
        <translation>Lập báo cáo năm.</translation>
    </message>
    <message>
        <source>Writes a certificate for every recognition of the year; T is a4, a3, a4-text or a3-text.</source>
        <translation>Lập giấy công nhận cho mọi đơn vị được công nhận trong năm; T là a4, a3, a4-text hoặc a3-text.</translation>
    </message>
    <message>
        <source>Makes a practice province, marked as such; the same seed gives the same book.</source>
        <translation>Tạo sổ thực hành của một tỉnh giả định, có ghi rõ là dữ liệu thực hành; cùng giá trị --seed thì ra cùng một sổ.</translation>
    </message>
    <message>
        <source>%1: no faults found</source>
        <translation>%1: không có lỗi</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message>
        <source>%1 is in the book already</source>
        <translation>%1 đã có trong sổ</translation>
    </message>
    <message>
        <source>Checks a rule set and names every fault with its line.</source>
        <translation>Kiểm tra một bộ tiêu chí và nêu từng lỗi kèm số dòng.</translation>
    </message>
    <message>
        <source>Publishes a rule set in the book; it never changes again.</source>
        <translation>Ban hành một bộ tiêu chí trong sổ; bộ đã ban hành không bao giờ thay đổi.</translation>
    </message>
    <message>
        <source>Lists the rule sets of the book.</source>
        <translation>Liệt kê các bộ tiêu chí trong sổ.</translation>
    </message>
    <message>
        <source>Name either --all or the codes of units</source>
        <translation>Hãy ghi hoặc --all, hoặc mã các đơn vị</translation>
    </message>
    <message>
        <source>Registered %1 units for %2; %3 were registered already</source>
        <translation>Đã đăng ký %1 đơn vị cho năm %2; %3 đơn vị đã đăng ký từ trước</translation>
    </message>
    <message>
        <source>“%1” must end in .csv or .xlsx</source>
        <translation>“%1” phải có đuôi .csv hoặc .xlsx</translation>
    </message>
    <message>
        <source>Name either --json or -o, not both</source>
        <translation>Hãy ghi hoặc --json, hoặc -o, không ghi cả hai</translation>
    </message>
    <message>
        <source>“%1” is not one of: first, renewal</source>
        <translation>“%1” không thuộc các giá trị: first, renewal</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-12-31</source>
        <translation>“%1” không phải là ngày có dạng như 2025-12-31</translation>
    </message>
    <message>
        <source>A decision needs its number and its signer</source>
        <translation>Quyết định phải có số và người ký</translation>
    </message>
    <message>
        <source>No unit is proposed for “%1” in %2</source>
        <translation>Không có đơn vị nào được đề nghị “%1” năm %2</translation>
    </message>
    <message>
        <source>Entered decision %1 for %2 units</source>
        <translation>Đã ghi quyết định %1 cho %2 đơn vị</translation>
    </message>
    <message>
        <source>Registers units for a year.</source>
        <translation>Đăng ký các đơn vị cho một năm.</translation>
    </message>
    <message>
        <source>Works out the outcome of the year and the recognition status of every unit.</source>
        <translation>Tính kết quả năm và tình trạng công nhận của mọi đơn vị.</translation>
    </message>
    <message>
        <source>Says why a unit stands where it stands, as a paragraph for a letter.</source>
        <translation>Giải thích vì sao đơn vị có kết quả như vậy, thành một đoạn văn dùng cho thư gửi đơn vị.</translation>
    </message>
    <message>
        <source>Enters a decision for the units named, or for all that are proposed.</source>
        <translation>Ghi quyết định cho các đơn vị được nêu mã, hoặc cho mọi đơn vị được đề nghị.</translation>
    </message>
    <message>
        <source>“%1” is not one of: a4, a3, a4-text, a3-text</source>
        <translation>“%1” không thuộc các giá trị: a4, a3, a4-text, a3-text</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1: the parts add up to %2, the total says %3.</source>
        <translation>%1: các phần cộng lại được %2, nhưng tổng ghi là %3.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>đăng ký</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>registered by outcome</source>
        <translation>đăng ký theo kết quả</translation>
    </message>
    <message>
        <source>%1: %2 are registered, but there are only %3 units.</source>
        <translation>%1: có %2 đăng ký nhưng chỉ có %3 đơn vị.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Theo loại hình</translation>
    </message>
    <message>
        <source>By block</source>
        <translation>Theo khối</translation>
    </message>
    <message>
        <source>By locality</source>
        <translation>Theo địa bàn</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>Danh sách đơn vị</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toàn bộ</translation>
    </message>
    <message>
        <source>Passed by band</source>
        <translation>Số đạt theo xếp loại</translation>
    </message>
    <message>
        <source>Passed by running count</source>
        <translation>Số đạt theo số năm liên tục</translation>
    </message>
    <message>
        <source>Proposed for the first time</source>
        <translation>Đề nghị công nhận lần đầu</translation>
    </message>
    <message>
        <source>Proposed again</source>
        <translation>Đề nghị công nhận lại</translation>
    </message>
    <message>
        <source>%1: %2 = %3, printed is %4.</source>
        <translation>%1: %2 = %3, nhưng số in ra là %4.</translation>
    </message>
    <message>
        <source>%1: %2/%3 is %4 %, printed is %5 %: cut instead of rounded.</source>
        <translation>%1: %2/%3 là %4 %, nhưng số in ra là %5 %: bị cắt bớt chứ không làm tròn.</translation>
    </message>
    <message>
        <source>%1: %2/%3 is %4 %, printed is %5 %.</source>
        <translation>%1: %2/%3 là %4 %, nhưng số in ra là %5 %.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>This is not a text file: it holds zero bytes. Save the list as .xlsx or as CSV UTF-8.</source>
        <translation>Đây không phải là tệp văn bản: tệp có chứa byte 0. Hãy lưu danh sách thành .xlsx hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>This file is cut off or damaged: it is not valid UTF-16 text.</source>
        <translation>Tệp này bị cụt hoặc bị hỏng: nội dung không phải là văn bản UTF-16 hợp lệ.</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text. The file may be in an old encoding (VNI, TCVN3, Windows): save the list as .xlsx or as "CSV UTF-8".</source>
        <translation>Dòng này không phải là văn bản UTF-8. Có thể tệp dùng bảng mã cũ (VNI, TCVN3, Windows): hãy lưu danh sách thành .xlsx hoặc “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Dấu ngoặc kép mở ở đây không được đóng lại.</translation>
    </message>
    <message>
        <source>There is text right after a closing quotation mark. A quotation mark inside a quoted field must be doubled.</source>
        <translation>Có chữ ngay sau dấu ngoặc kép đóng. Dấu ngoặc kép bên trong một trường đặt trong ngoặc kép phải được viết hai lần.</translation>
    </message>
    <message>
        <source>The table is too large: at most %1 rows, %2 columns and %3 filled cells are read.</source>
        <translation>Bảng quá lớn: chỉ đọc được nhiều nhất %1 hàng, %2 cột và %3 ô có dữ liệu.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Có trường dài hơn %1 ký tự.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The book has no such unit, or it is still in use.</source>
        <translation>Sổ không có đơn vị này, hoặc đơn vị này vẫn đang được dùng.</translation>
    </message>
    <message>
        <source>The book's file was moved or removed while it was open; nothing was written.</source>
        <translation>Tệp sổ đã bị chuyển chỗ hoặc bị xóa trong lúc đang mở; chưa ghi gì.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written.</source>
        <translation>Đĩa đã đầy; chưa ghi gì.</translation>
    </message>
    <message>
        <source>The disk failed or is full; the book is as it was before.</source>
        <translation>Đĩa bị lỗi hoặc đã đầy; sổ vẫn như trước.</translation>
    </message>
    <message>
        <source>Another program is using the book at this moment; try again.</source>
        <translation>Một chương trình khác đang dùng sổ; xin thử lại.</translation>
    </message>
    <message>
        <source>The book's file or folder is protected against writing.</source>
        <translation>Tệp sổ hoặc thư mục chứa sổ được bảo vệ, không ghi được.</translation>
    </message>
    <message>
        <source>The book's file cannot be opened.</source>
        <translation>Không mở được tệp sổ.</translation>
    </message>
    <message>
        <source>The book's file is damaged; open the latest backup instead.</source>
        <translation>Tệp sổ bị hỏng; hãy mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The book cannot do this; the program has a defect.</source>
        <translation>Sổ không thực hiện được việc này; chương trình có lỗi.</translation>
    </message>
    <message>
        <source>The book is written to only inside a change.</source>
        <translation>Chỉ được ghi vào sổ trong một thao tác thay đổi.</translation>
    </message>
    <message>
        <source>A change of the book cannot hold another change.</source>
        <translation>Một thao tác thay đổi sổ không thể chứa một thao tác thay đổi khác.</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>%1 already has its decision of %2</source>
        <translation>%1 đã có quyết định của năm %2</translation>
    </message>
    <message>
        <source>%1 is not proposed for “%2” in %3</source>
        <translation>%1 không được đề nghị “%2” năm %3</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation>Không có đơn vị nào mang mã “%1” trong sổ</translation>
    </message>
    <message>
        <source>Decision %1: %2 for %3 units</source>
        <translation>Quyết định %1: %2 cho %3 đơn vị</translation>
    </message>
</context>
<context>
    <name>DecisionStore</name>
    <message>
        <source>A decision needs its date.</source>
        <translation>Quyết định phải có ngày.</translation>
    </message>
    <message>
        <source>This decision is in the book already.</source>
        <translation>Quyết định này đã có trong sổ.</translation>
    </message>
    <message>
        <source>The decision is no longer in the book.</source>
        <translation>Quyết định này không còn trong sổ.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>This unit is not in the book</source>
        <translation>Đơn vị này không có trong sổ</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Papers need the font Times New Roman, or Liberation Serif 2, with all Vietnamese letters; neither is installed.</source>
        <translation>Để lập văn bản cần có phông chữ Times New Roman, hoặc Liberation Serif 2, với đủ chữ tiếng Việt; máy này chưa cài phông nào trong hai phông đó.</translation>
    </message>
    <message>
        <source>The font %1 has no letter for %2, which stands in “%3”.</source>
        <translation>Phông chữ %1 không có chữ %2, là chữ có trong “%3”.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There are two columns “%1”</source>
        <translation>Có hai cột “%1”</translation>
    </message>
    <message>
        <source>The header row lacks the column “%1”</source>
        <translation>Hàng tiêu đề thiếu cột “%1”</translation>
    </message>
    <message>
        <source>No header row was found: a row with the columns “%1” is needed</source>
        <translation>Không tìm thấy hàng tiêu đề: cần một hàng có các cột “%1”</translation>
    </message>
    <message>
        <source>The sheet “%1” holds such a table too; only “%2” is read</source>
        <translation>Trang tính “%1” cũng có bảng như vậy; chỉ đọc “%2”</translation>
    </message>
    <message>
        <source>“%1” is not a kind of decision; write Công nhận lần đầu, Công nhận lại, Thu hồi or Không công nhận</source>
        <translation>“%1” không phải là loại quyết định; hãy ghi Công nhận lần đầu, Công nhận lại, Thu hồi hoặc Không công nhận</translation>
    </message>
    <message>
        <source>The number of the decision is missing</source>
        <translation>Thiếu số quyết định</translation>
    </message>
    <message>
        <source>The date of the decision is missing</source>
        <translation>Thiếu ngày quyết định</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>Giai đoạn kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>This decision stands twice in this file</source>
        <translation>Quyết định này có hai lần trong tệp</translation>
    </message>
    <message>
        <source>This decision is in the book with other data; import with updating to change it</source>
        <translation>Quyết định này đã có trong sổ với dữ liệu khác; muốn thay đổi, hãy nhập với lựa chọn cập nhật</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>danh sách quyết định</translation>
    </message>
    <message>
        <source>The file has problems; nothing was imported</source>
        <translation>Tệp có lỗi; chưa nhập gì</translation>
    </message>
    <message>
        <source>Imported %1 from “%2”: %3 new, %4 changed</source>
        <translation>Đã nhập %1 từ “%2”: %3 mới, %4 thay đổi</translation>
    </message>
    <message>
        <source>Took back the import of %1 from “%2”</source>
        <translation>Đã hoàn tác việc nhập %1 từ “%2”</translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation>Thiếu năm</translation>
    </message>
    <message>
        <source>The registration of “%1” for %2 stands twice in this file</source>
        <translation>Đăng ký của “%1” cho năm %2 có hai lần trong tệp</translation>
    </message>
    <message>
        <source>The registration of “%1” for %2 is in the book with other data; import with updating to change it</source>
        <translation>Đăng ký của “%1” cho năm %2 đã có trong sổ với dữ liệu khác; muốn thay đổi, hãy nhập với lựa chọn cập nhật</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>danh sách đăng ký</translation>
    </message>
    <message>
        <source>No column has a code of the rule sets of %1</source>
        <translation>Không có cột nào mang mã thuộc các bộ tiêu chí năm %1</translation>
    </message>
    <message>
        <source>“%1” is not a code of any rule set of %2</source>
        <translation>“%1” không phải là mã thuộc bộ tiêu chí nào của năm %2</translation>
    </message>
    <message>
        <source>The spreadsheet holds a date, a percentage or true/false here; %1 needs a plain number or text</source>
        <translation>Bảng tính có ngày tháng, tỷ lệ phần trăm hoặc đúng/sai ở ô này; %1 cần một số thường hoặc chữ</translation>
    </message>
    <message>
        <source>%1 is not in the rule set of %2 (%3); the cell must be empty</source>
        <translation>%1 không có trong bộ tiêu chí của %2 (%3); ô này phải để trống</translation>
    </message>
    <message>
        <source>none for this kind and year</source>
        <translation>không có bộ nào cho loại hình và năm này</translation>
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals</source>
        <translation>“%1” không phải là số điểm có nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>The total typed for %1 is %2, but its points add up to %3</source>
        <translation>Tổng điểm nhập cho %1 là %2, nhưng các điểm cộng lại được %3</translation>
    </message>
    <message>
        <source>The code “%1” stands twice in this file</source>
        <translation>Mã “%1” có hai lần trong tệp</translation>
    </message>
    <message>
        <source>%1: “Lý do” is only kept for cells with “KAD”, and there is none</source>
        <translation>%1: “Lý do” chỉ được giữ cho những ô ghi “KAD”, mà ở đây không có ô nào</translation>
    </message>
    <message>
        <source>scores of %1 (%2)</source>
        <translation>điểm năm %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a kind of unit; write Cơ quan, Đơn vị or Doanh nghiệp</source>
        <translation>“%1” không phải là loại hình đơn vị; hãy ghi Cơ quan, Đơn vị hoặc Doanh nghiệp</translation>
    </message>
    <message>
        <source>The name of the unit is missing</source>
        <translation>Thiếu tên đơn vị</translation>
    </message>
    <message>
        <source>The code of the unit is missing</source>
        <translation>Thiếu mã đơn vị</translation>
    </message>
    <message>
        <source>The unit “%1” is in the book with other data; import with updating to change it</source>
        <translation>Đơn vị “%1” đã có trong sổ với dữ liệu khác; muốn thay đổi, hãy nhập với lựa chọn cập nhật</translation>
    </message>
    <message>
        <source>units</source>
        <translation>danh sách đơn vị</translation>
    </message>
    <message>
        <source>%1: this row has nothing in the columns that are read, and is left aside</source>
        <translation>%1: hàng này không có gì ở các cột được đọc nên được bỏ qua</translation>
    </message>
    <message>
        <source>“%1” is not a year</source>
        <translation>“%1” không phải là năm</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 31/12/2025</source>
        <translation>“%1” không phải là ngày có dạng như 31/12/2025</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” không phải là số nguyên</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation>Không có đơn vị nào mang mã “%1” trong sổ</translation>
    </message>
    <message>
        <source>The column “%1” is not read</source>
        <translation>Cột “%1” không được đọc</translation>
    </message>
    <message>
        <source>%1 “%2” and %3 “%4” look like the same unit</source>
        <translation>%1 “%2” và %3 “%4” có vẻ là cùng một đơn vị</translation>
    </message>
    <message>
        <source>“%1” stands under no column header</source>
        <translation>“%1” nằm ở cột không có tiêu đề</translation>
    </message>
    <message>
        <source>%1: “%2” was read as “%3”</source>
        <translation>%1: “%2” được đọc là “%3”</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (%1)</source>
        <translation>Nội dung này không phải là JSON hợp lệ (%1)</translation>
    </message>
</context>
<context>
    <name>LineageStore</name>
    <message>
        <source>A unit cannot inherit from itself.</source>
        <translation>Một đơn vị không thể kế thừa chính mình.</translation>
    </message>
</context>
<context>
    <name>LogStore</name>
    <message>
        <source>A change of the book must say what it is.</source>
        <translation>Mỗi thay đổi của sổ phải nêu rõ nội dung thay đổi.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>“%1” does not fit its place on the sheet (%2).</source>
        <translation>“%1” không vừa chỗ dành cho nó trên tờ giấy (%2).</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The figures of %1 contradict each other; no report was made</source>
        <translation>Số liệu năm %1 mâu thuẫn với nhau; chưa lập báo cáo</translation>
    </message>
    <message>
        <source>No recognition was decided for %1, so there is no certificate to print</source>
        <translation>Năm %1 chưa có quyết định công nhận nào nên không có giấy công nhận để in</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Filled the practice province</source>
        <translation>Đã tạo dữ liệu của tỉnh thực hành</translation>
    </message>
    <message>
        <source>Entered the decisions of the practice province</source>
        <translation>Đã ghi các quyết định của tỉnh thực hành</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>Không tạo được thư mục “%1”</translation>
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
        <translation>Không có đơn vị nào mang mã “%1” trong sổ</translation>
    </message>
    <message>
        <source>%1 does not exist in %2 and cannot be registered</source>
        <translation>%1 không tồn tại trong năm %2 nên không đăng ký được</translation>
    </message>
    <message>
        <source>Registered %1 units for %2</source>
        <translation>Đã đăng ký %1 đơn vị cho năm %2</translation>
    </message>
</context>
<context>
    <name>RegistrationStore</name>
    <message>
        <source>An exclusion needs a reason.</source>
        <translation>Trường hợp không xét phải có lý do.</translation>
    </message>
</context>
<context>
    <name>RuleDraftStore</name>
    <message>
        <source>This draft is no longer in the book.</source>
        <translation>Bản nháp này không còn trong sổ.</translation>
    </message>
</context>
<context>
    <name>RuleDrafting</name>
    <message>
        <source>New rule set</source>
        <translation>Bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>There is no file “%1”</source>
        <translation>Không có tệp “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>Không đọc được “%1”</translation>
    </message>
    <message>
        <source>“%1” is too large to be a rule set</source>
        <translation>“%1” quá lớn, không thể là bộ tiêu chí</translation>
    </message>
    <message>
        <source>Published the rule set %1 “%2”</source>
        <translation>Đã ban hành bộ tiêu chí %1 “%2”</translation>
    </message>
    <message>
        <source>“%1” cannot be written</source>
        <translation>Không ghi được “%1”</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>Rule sets %1 and %2 both apply to “%3” in %4 from the same year on: one of them must begin later or end earlier</source>
        <translation>Bộ tiêu chí %1 và %2 cùng áp dụng cho “%3” năm %4 và có cùng năm bắt đầu: một trong hai bộ phải bắt đầu muộn hơn hoặc kết thúc sớm hơn</translation>
    </message>
</context>
<context>
    <name>RuleSetDiff</name>
    <message>
        <source>Id</source>
        <translation>Mã bộ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Kinds of units</source>
        <translation>Loại hình áp dụng</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Mức đạt</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>Mục không áp dụng</translation>
    </message>
    <message>
        <source>From points</source>
        <translation>Từ mức điểm</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Tối thiểu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước điểm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>May exceed the total</source>
        <translation>Được vượt tổng điểm</translation>
    </message>
    <message>
        <source>the count starts again</source>
        <translation>đếm lại từ đầu</translation>
    </message>
    <message>
        <source>the counted years stay</source>
        <translation>giữ số năm đã đếm</translation>
    </message>
    <message>
        <source>Years to the first recognition</source>
        <translation>Số năm để công nhận lần đầu</translation>
    </message>
    <message>
        <source>Years to a renewal</source>
        <translation>Số năm để công nhận lại</translation>
    </message>
    <message>
        <source>Counting after the first recognition</source>
        <translation>Cách đếm sau công nhận lần đầu</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>đếm lại từ đầu</translation>
    </message>
    <message>
        <source>the years of the first one count too</source>
        <translation>tính cả các năm của lần đầu</translation>
    </message>
    <message>
        <source>A year not passed</source>
        <translation>Năm không đạt</translation>
    </message>
    <message>
        <source>A year not considered</source>
        <translation>Năm không xét</translation>
    </message>
    <message>
        <source>A year not registered</source>
        <translation>Năm không đăng ký</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Sau khi gián đoạn</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>công nhận lại</translation>
    </message>
    <message>
        <source>first recognition</source>
        <translation>công nhận lần đầu</translation>
    </message>
    <message>
        <source>The title expires after</source>
        <translation>Danh hiệu hết hạn sau (năm)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Higher authority</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Pass mark of a class</source>
        <translation>Mức đạt theo phân loại</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Tiêu chí</translation>
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
        <source>Condition that must be met</source>
        <translation>Điều kiện xét</translation>
    </message>
    <message>
        <source>Condition that fails the year</source>
        <translation>Điều kiện loại</translation>
    </message>
    <message>
        <source>Recognition over the years</source>
        <translation>Công nhận qua các năm</translation>
    </message>
    <message>
        <source>Authority for the first recognition</source>
        <translation>Thẩm quyền công nhận lần đầu</translation>
    </message>
    <message>
        <source>Authority for renewals</source>
        <translation>Thẩm quyền công nhận lại</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Danh hiệu</translation>
    </message>
</context>
<context>
    <name>RuleSetDraft</name>
    <message>
        <source>%1 is published already: give this one another version or another id</source>
        <translation>%1 đã ban hành: bộ này phải mang phiên bản khác hoặc mã khác</translation>
    </message>
    <message>
        <source>%1 also applies to “%2” from %3 on: begin in another year</source>
        <translation>%1 cũng áp dụng cho “%2” từ năm %3: bộ này phải bắt đầu từ năm khác</translation>
    </message>
</context>
<context>
    <name>RuleSetReader</name>
    <message>
        <source>the step of %1 must be more than 0</source>
        <translation>bước điểm của %1 phải lớn hơn 0</translation>
    </message>
    <message>
        <source>the threshold of %1 must be more than 0</source>
        <translation>ngưỡng của %1 phải lớn hơn 0</translation>
    </message>
    <message>
        <source>%1 needs a title</source>
        <translation>%1 phải có tên</translation>
    </message>
    <message>
        <source>null</source>
        <translation>giá trị null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>một chuỗi chữ trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation>một danh sách [ ]</translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation>một đối tượng { }</translation>
    </message>
    <message>
        <source>%1 is expected here</source>
        <translation>ở đây phải là %1</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation>không có trường nào mang tên này</translation>
    </message>
    <message>
        <source>this field is given twice</source>
        <translation>trường này được ghi hai lần</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>thiếu trường “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals</source>
        <translation>“%1” không phải là số điểm có nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100 with at most two decimals</source>
        <translation>“%1” không phải là tỷ lệ phần trăm từ 0 đến 100 có nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 không phải là số nguyên từ %2 đến %3</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1” không thuộc các giá trị: %2</translation>
    </message>
    <message>
        <source>a code must not be empty nor begin or end with a blank</source>
        <translation>mã không được để trống, cũng không được bắt đầu hay kết thúc bằng dấu cách</translation>
    </message>
    <message>
        <source>the code “%1” is used twice</source>
        <translation>mã “%1” được dùng hai lần</translation>
    </message>
    <message>
        <source>%1 add up to %2, not to %3</source>
        <translation>%1 cộng lại được %2, không phải %3</translation>
    </message>
    <message>
        <source>the set ends before it begins</source>
        <translation>bộ tiêu chí kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>“%1” is given twice</source>
        <translation>“%1” được ghi hai lần</translation>
    </message>
    <message>
        <source>at least one kind of unit is needed</source>
        <translation>phải có ít nhất một loại hình đơn vị</translation>
    </message>
    <message>
        <source>the pass mark %1 is over the total of %2</source>
        <translation>mức đạt %1 vượt quá tổng điểm %2</translation>
    </message>
    <message>
        <source>a band needs a name</source>
        <translation>mức xếp loại phải có tên</translation>
    </message>
    <message>
        <source>bands must be given from the highest to the lowest mark</source>
        <translation>các mức xếp loại phải được ghi từ điểm cao nhất đến thấp nhất</translation>
    </message>
    <message>
        <source>at least one criterion is needed</source>
        <translation>phải có ít nhất một tiêu chuẩn</translation>
    </message>
    <message>
        <source>the criteria</source>
        <translation>các tiêu chuẩn</translation>
    </message>
    <message>
        <source>a group needs at least one child</source>
        <translation>nhóm phải có ít nhất một mục con</translation>
    </message>
    <message>
        <source>the children of %1</source>
        <translation>các mục con của %1</translation>
    </message>
    <message>
        <source>an id is made of letters, digits, “-”, “_” and “.”</source>
        <translation>id chỉ gồm chữ cái, chữ số, “-”, “_” và “.”</translation>
    </message>
</context>
<context>
    <name>RuleSetStore</name>
    <message>
        <source>The rule set %1 in the book cannot be read by this program.</source>
        <translation>Chương trình này không đọc được bộ tiêu chí %1 trong sổ.</translation>
    </message>
    <message>
        <source>The book has %1 already, with other content. A published rule set never changes: give the new one the next version.</source>
        <translation>Sổ đã có %1 với nội dung khác. Bộ tiêu chí đã ban hành không bao giờ thay đổi: hãy đặt số phiên bản kế tiếp cho bộ mới.</translation>
    </message>
    <message>
        <source>%1 and %2, which is in the book, would both apply to “%3” in %4: one of them must begin in another year.</source>
        <translation>%1 và %2, là bộ đã có trong sổ, sẽ cùng áp dụng cho “%3” năm %4: một trong hai bộ phải bắt đầu từ năm khác.</translation>
    </message>
    <message>
        <source>There is no rule set %1 in the book.</source>
        <translation>Trong sổ không có bộ tiêu chí %1.</translation>
    </message>
    <message>
        <source>A decision refers to %1: it cannot be taken back any more.</source>
        <translation>Đã có quyết định căn cứ vào %1: không thể rút lại bộ này nữa.</translation>
    </message>
</context>
<context>
    <name>RuleSetWords</name>
    <message>
        <source>not passed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>không đăng ký</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Trọn điểm hoặc 0</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Đếm số lượng</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Điểm trừ</translation>
    </message>
    <message>
        <source>Condition that must be met</source>
        <translation>Điều kiện xét</translation>
    </message>
    <message>
        <source>Condition that fails the year</source>
        <translation>Điều kiện loại</translation>
    </message>
    <message>
        <source>Count: %1 points each</source>
        <translation>Đếm: mỗi mục %1 điểm</translation>
    </message>
    <message>
        <source>Share: all points from %1 %, in proportion below</source>
        <translation>Tỷ lệ: từ %1 % trọn điểm, dưới mức tính theo tỷ lệ</translation>
    </message>
    <message>
        <source>Share: all points from %1 %, none below</source>
        <translation>Tỷ lệ: từ %1 % trọn điểm, dưới mức 0 điểm</translation>
    </message>
    <message>
        <source>Required, without points</source>
        <translation>Bắt buộc, không tính điểm</translation>
    </message>
    <message numerus="yes">
        <source>First recognition after %n passed year(s) in a row.</source>
        <translation><numerusform>Công nhận lần đầu sau %n năm đạt liên tục.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renewal after every %n passed year(s) in a row.</source>
        <translation><numerusform>Công nhận lại sau mỗi %n năm đạt liên tục.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>First recognition after %n passed year(s).</source>
        <translation><numerusform>Công nhận lần đầu sau %n năm đạt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Renewal after every %n passed year(s).</source>
        <translation><numerusform>Công nhận lại sau mỗi %n năm đạt.</numerusform></translation>
    </message>
    <message>
        <source>After each recognition the count starts again.</source>
        <translation>Sau mỗi lần công nhận, số năm được đếm lại từ đầu.</translation>
    </message>
    <message>
        <source>The years of the first recognition also count towards the first renewal.</source>
        <translation>Các năm của lần công nhận đầu cũng được tính cho lần công nhận lại đầu tiên.</translation>
    </message>
    <message>
        <source>The count starts again after a year that is: %1.</source>
        <translation>Năm %1 làm việc đếm phải bắt đầu lại.</translation>
    </message>
    <message>
        <source>The years counted so far stay after a year that is: %1.</source>
        <translation>Năm %1 không được đếm, nhưng các năm đã đếm vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>A recognised unit whose run is broken is considered for renewal again.</source>
        <translation>Đơn vị đã được công nhận mà bị gián đoạn thì lần sau xét công nhận lại.</translation>
    </message>
    <message>
        <source>A recognised unit whose run is broken starts from a first recognition.</source>
        <translation>Đơn vị đã được công nhận mà bị gián đoạn thì phải xét từ công nhận lần đầu.</translation>
    </message>
    <message>
        <source>The title does not expire.</source>
        <translation>Danh hiệu không có thời hạn.</translation>
    </message>
    <message>
        <source>The title is valid for its year only.</source>
        <translation>Danh hiệu chỉ có giá trị trong năm được công nhận.</translation>
    </message>
    <message numerus="yes">
        <source>The title expires %n year(s) after the recognition.</source>
        <translation><numerusform>Danh hiệu hết hạn sau %n năm kể từ năm công nhận.</numerusform></translation>
    </message>
    <message>
        <source>What does not apply (KAD) gets full points.</source>
        <translation>Mục không áp dụng (KAD) được trọn điểm.</translation>
    </message>
    <message>
        <source>What does not apply (KAD) is left out, and the rest of its criterion is scaled up.</source>
        <translation>Mục không áp dụng (KAD) được bỏ ra, phần còn lại của tiêu chuẩn được quy đổi lên.</translation>
    </message>
    <message>
        <source>Everything must be scored: KAD is not allowed.</source>
        <translation>Mục nào cũng phải chấm: không được ghi KAD.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>class %1: %2</source>
        <translation>phân loại %1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ năm %1</translation>
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
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>ScoreStore</name>
    <message>
        <source>An answer needs the code of its item.</source>
        <translation>Câu trả lời phải có mã của mục được chấm.</translation>
    </message>
    <message>
        <source>“Not applicable” for %1 needs a reason.</source>
        <translation>“Không áp dụng” cho %1 phải có lý do.</translation>
    </message>
    <message>
        <source>%1 needs a whole of more than 0.</source>
        <translation>Tổng số của %1 phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>%1 cannot be less than 0.</source>
        <translation>%1 không được nhỏ hơn 0.</translation>
    </message>
</context>
<context>
    <name>SettingStore</name>
    <message>
        <source>A setting needs a name.</source>
        <translation>Mục cài đặt phải có tên.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>This is a file of Excel 97-2003 (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Đây là tệp Excel 97-2003 (.xls). Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>This is a PDF file, which holds no table that could be read. Save the list as .xlsx.</source>
        <translation>Đây là tệp PDF, không có bảng nào đọc được. Hãy lưu danh sách thành .xlsx.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Tệp lớn hơn %1 MB.</translation>
    </message>
</context>
<context>
    <name>UnitStore</name>
    <message>
        <source>The unit “%1” is in the book already.</source>
        <translation>Đơn vị “%1” đã có trong sổ.</translation>
    </message>
    <message>
        <source>There is no unit “%1” in the book.</source>
        <translation>Không có đơn vị “%1” trong sổ.</translation>
    </message>
    <message>
        <source>The unit is no longer in the book.</source>
        <translation>Đơn vị này không còn trong sổ.</translation>
    </message>
    <message>
        <source>“%1” has registrations, scores, decisions or a history in the book and stays in it; a unit that has ended gets its year of dissolution.</source>
        <translation>“%1” đã có đăng ký, điểm, quyết định hoặc lịch sử trong sổ nên phải được giữ lại; đơn vị đã kết thúc hoạt động thì ghi năm giải thể.</translation>
    </message>
    <message>
        <source>A unit needs a code and a name.</source>
        <translation>Đơn vị phải có mã và tên.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation>Mã “%1” đã thuộc về “%2”.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The workbook has no sheet of cells.</source>
        <translation>Bảng tính không có trang tính nào chứa ô dữ liệu.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx.</source>
        <translation>Đây là tệp OpenDocument. Hãy lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx.</source>
        <translation>Đây là bảng tính nhị phân (.xlsb). Hãy lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is not a workbook. Save the list as .xlsx or as CSV UTF-8.</source>
        <translation>Đây không phải là bảng tính. Hãy lưu danh sách thành .xlsx hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>Bảng tính có hơn %1 trang tính.</translation>
    </message>
    <message>
        <source>The file is damaged: this sheet is missing from it.</source>
        <translation>Tệp bị hỏng: thiếu trang tính này trong tệp.</translation>
    </message>
    <message>
        <source>This part of the file is not a sheet of cells.</source>
        <translation>Phần này của tệp không phải là trang tính chứa ô dữ liệu.</translation>
    </message>
    <message>
        <source>The file is damaged: this cell is in it twice.</source>
        <translation>Tệp bị hỏng: ô này có hai lần trong tệp.</translation>
    </message>
    <message>
        <source>The file is damaged: "%1" is not in a sheet of %2 rows and %3 columns.</source>
        <translation>Tệp bị hỏng: “%1” không nằm trong trang tính có %2 hàng và %3 cột.</translation>
    </message>
    <message>
        <source>The cell is longer than %1 characters.</source>
        <translation>Ô này dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>The file has more than %1 filled cells.</source>
        <translation>Tệp có hơn %1 ô có dữ liệu.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell is of the unknown type "%1".</source>
        <translation>Tệp bị hỏng: ô này thuộc kiểu không rõ “%1”.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell refers to a text that is not in the file.</source>
        <translation>Tệp bị hỏng: ô này trỏ tới đoạn chữ không có trong tệp.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell holds "%1" as a number.</source>
        <translation>Tệp bị hỏng: ô này ghi “%1” làm số.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell holds "%1" as yes or no.</source>
        <translation>Tệp bị hỏng: ô này ghi “%1” làm giá trị có hoặc không.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell holds "%1" as a date.</source>
        <translation>Tệp bị hỏng: ô này ghi “%1” làm ngày tháng.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 merged blocks.</source>
        <translation>Trang tính có hơn %1 vùng ô gộp.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>A text of the list is longer than a cell of a workbook may be.</source>
        <translation>Có đoạn chữ trong danh sách dài hơn mức một ô bảng tính cho phép.</translation>
    </message>
    <message>
        <source>The list does not fit into a sheet of a workbook.</source>
        <translation>Danh sách không vừa một trang tính.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Is the disk full, or the folder protected?</source>
        <translation>Không ghi được tệp %1. Đĩa đã đầy, hay thư mục được bảo vệ?</translation>
    </message>
    <message>
        <source>Two sheets cannot have the name "%1".</source>
        <translation>Hai trang tính không thể cùng mang tên “%1”.</translation>
    </message>
</context>
<context>
    <name>XmlScanner</name>
    <message>
        <source>The file is damaged or was not written as a workbook: part %1 is not well-formed XML at byte %2 (%3).</source>
        <translation>Tệp bị hỏng hoặc không được lưu dưới dạng bảng tính: phần %1 không phải là XML đúng quy cách tại byte %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Tệp lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: it is not a whole ZIP archive (%1).</source>
        <translation>Tệp bị cụt hoặc bị hỏng: đây không phải là tệp nén ZIP trọn vẹn (%1).</translation>
    </message>
    <message>
        <source>The file has more than %1 parts.</source>
        <translation>Tệp có hơn %1 phần.</translation>
    </message>
    <message>
        <source>The file is damaged: it has the part %1 twice.</source>
        <translation>Tệp bị hỏng: phần %1 có hai lần.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged: part %1 cannot be read (%2).</source>
        <translation>Tệp bị cụt hoặc bị hỏng: không đọc được phần %1 (%2).</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>thiếu phần này</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>The file is refused: part %1 unpacks to far more than a list can need.</source>
        <translation>Tệp bị từ chối: phần %1 khi giải nén lớn hơn rất nhiều so với mức một danh sách có thể cần.</translation>
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
    <name>sovang::DraftEditor</name>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Ban hành…</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Xóa bản nháp</translation>
    </message>
    <message>
        <source>Parts of the draft</source>
        <translation>Các phần của bản nháp</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;So sánh…</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>&amp;Xuất tệp JSON…</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Sửa dòng</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>chuyển chỗ %1</translation>
    </message>
    <message>
        <source>Enter or a double click goes to it</source>
        <translation>Nhấn Enter hoặc nhấp đúp để tới chỗ cần sửa</translation>
    </message>
    <message>
        <source>✓ Nothing to mend: it can be published.</source>
        <translation>✓ Không còn gì phải sửa: có thể ban hành.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to mend before it can be published</source>
        <translation><numerusform>✕ Còn %n chỗ phải sửa trước khi ban hành</numerusform></translation>
    </message>
    <message>
        <source>Mend what is listed below first.</source>
        <translation>Hãy sửa các chỗ nêu bên dưới trước.</translation>
    </message>
</context>
<context>
    <name>sovang::DraftForm</name>
    <message>
        <source>Choose a line below it, or add one with Insert.</source>
        <translation>Chọn một dòng bên dưới, hoặc nhấn Insert để thêm dòng mới.</translation>
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
        <source>Sổ Vàng %1

Register of agencies and units that meet the cultural standard.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sổ Vàng %1

Sổ theo dõi cơ quan, đơn vị đạt chuẩn văn hóa.
Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
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
    <message>
        <source>Over the years</source>
        <translation>Qua các năm</translation>
    </message>
</context>
<context>
    <name>sovang::PublishDialog</name>
    <message>
        <source>Publish a rule set</source>
        <translation>Ban hành bộ tiêu chí</translation>
    </message>
    <message>
        <source>What is published never changes. It can be taken back with Undo as long as no decision refers to it.</source>
        <translation>Bộ đã ban hành không bao giờ thay đổi. Có thể rút lại bằng lệnh Hoàn tác khi chưa có quyết định nào căn cứ vào nó.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Ban hành</translation>
    </message>
    <message>
        <source>Take as a &amp;draft</source>
        <translation>Nhận làm bản &amp;nháp</translation>
    </message>
    <message>
        <source>No unit that is registered in this book comes under it now. It will be used for units that register in its years.</source>
        <translation>Hiện chưa có đơn vị đã đăng ký nào trong sổ thuộc bộ này. Bộ sẽ áp dụng cho các đơn vị đăng ký trong những năm của nó.</translation>
    </message>
    <message>
        <source>These registered units come under it; their results are worked out anew:</source>
        <translation>Các đơn vị đã đăng ký sau đây sẽ theo bộ này; kết quả của các đơn vị được tính lại:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Số đơn vị</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Đang theo bộ</translation>
    </message>
    <message>
        <source>no rule set</source>
        <translation>chưa có bộ tiêu chí</translation>
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
    <name>sovang::RuleCompareDialog</name>
    <message>
        <source>new</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đổi</translation>
    </message>
    <message>
        <source>Compare rule sets</source>
        <translation>So sánh bộ tiêu chí</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;Cũ</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Mới</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các điểm khác nhau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Cũ</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>✓ The two do not differ.</source>
        <translation>✓ Hai bộ không khác nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation><numerusform>%n điểm khác nhau</numerusform></translation>
    </message>
</context>
<context>
    <name>sovang::RuleEdits</name>
    <message>
        <source>Undone: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>draft of the rule set “%1”</source>
        <translation>lập bản nháp bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>draft “%1”: %2</source>
        <translation>bản nháp “%1”: %2</translation>
    </message>
    <message>
        <source>remove the draft “%1”</source>
        <translation>xóa bản nháp “%1”</translation>
    </message>
    <message>
        <source>publish the rule set %1 “%2”</source>
        <translation>ban hành bộ tiêu chí %1 “%2”</translation>
    </message>
</context>
<context>
    <name>sovang::RuleSetListModel</name>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tên)</translation>
    </message>
</context>
<context>
    <name>sovang::RuleSetView</name>
    <message>
        <source>with bonus points the total may be exceeded</source>
        <translation>điểm thưởng được vượt tổng điểm</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>In this book</source>
        <translation>Trong sổ này</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>A sample: compare it with the guidance of your place.</source>
        <translation>Bộ mẫu: cần đối chiếu với hướng dẫn của địa phương.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Mức đạt</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>KAD</source>
        <translation>KAD</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Danh hiệu</translation>
    </message>
    <message>
        <source>First recognition by</source>
        <translation>Công nhận lần đầu</translation>
    </message>
    <message>
        <source>Renewal by</source>
        <translation>Công nhận lại</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Copy into a new &amp;version</source>
        <translation>Sao thành &amp;phiên bản mới</translation>
    </message>
    <message>
        <source>Copy as &amp;another set</source>
        <translation>Sao thành &amp;bộ khác</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Các tiêu chuẩn, tiêu chí</translation>
    </message>
    <message>
        <source>What is published never changes: titles rest on it. To change something, copy it into a new version, which applies from a later year on.</source>
        <translation>Bộ đã ban hành không bao giờ thay đổi, vì danh hiệu căn cứ vào nó. Muốn sửa, hãy sao thành phiên bản mới, áp dụng từ một năm sau đó.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;So sánh…</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>&amp;Xuất tệp JSON…</translation>
    </message>
</context>
<context>
    <name>sovang::RuleSetsPage</name>
    <message>
        <source>&amp;New set</source>
        <translation>Bộ &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Import JSON…</source>
        <translation>&amp;Nhập tệp JSON…</translation>
    </message>
    <message>
        <source>Import a rule set</source>
        <translation>Nhập bộ tiêu chí</translation>
    </message>
    <message>
        <source>There is no rule set in this book yet. Import one as a JSON file, or write a new one.</source>
        <translation>Sổ chưa có bộ tiêu chí nào. Hãy nhập một tệp JSON, hoặc soạn bộ mới.</translation>
    </message>
    <message>
        <source>Rule sets and drafts</source>
        <translation>Bộ tiêu chí và bản nháp</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>mẫu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s)</source>
        <translation><numerusform>%1: %n đơn vị</numerusform></translation>
    </message>
    <message>
        <source>not used by a registered unit</source>
        <translation>chưa có đơn vị đăng ký nào theo bộ này</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Bản nháp của %1</translation>
    </message>
    <message>
        <source>Published %1 “%2”.</source>
        <translation>Đã ban hành %1 “%2”.</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>Bộ tiêu chí (*.json)</translation>
    </message>
    <message>
        <source>This rule set is in the book already.</source>
        <translation>Bộ tiêu chí này đã có trong sổ.</translation>
    </message>
    <message>
        <source>The file has faults, so it was taken as a draft: mend what is listed below it.</source>
        <translation>Tệp có lỗi nên được nhận làm bản nháp: hãy sửa các chỗ nêu bên dưới.</translation>
    </message>
    <message>
        <source>Draft: %1 – %2</source>
        <translation>Bản nháp: %1 – %2</translation>
    </message>
    <message>
        <source>This draft cannot be compared yet: mend what is listed below it first.</source>
        <translation>Chưa so sánh được bản nháp này: hãy sửa các chỗ nêu bên dưới trước.</translation>
    </message>
    <message>
        <source>There is no other rule set in this book to compare with.</source>
        <translation>Sổ không có bộ tiêu chí nào khác để so sánh.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nhap</translation>
    </message>
    <message>
        <source>Export a rule set</source>
        <translation>Xuất bộ tiêu chí</translation>
    </message>
    <message>
        <source>The rule set was written.</source>
        <translation>Đã ghi bộ tiêu chí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier year(s)</source>
        <translation><numerusform>%1 và %n năm trước đó</numerusform></translation>
    </message>
</context>
<context>
    <name>sovang::RuleTreeModel</name>
    <message>
        <source>%1 to mend</source>
        <translation>%1 chỗ cần sửa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Tối thiểu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>cần có</translation>
    </message>
</context>
<context>
    <name>sovang::RuleWords</name>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước điểm</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã bộ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Áp dụng cho: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>Mục không áp dụng</translation>
    </message>
    <message>
        <source>KAD is not allowed</source>
        <translation>Không được ghi KAD</translation>
    </message>
    <message>
        <source>KAD gets full points</source>
        <translation>KAD được trọn điểm</translation>
    </message>
    <message>
        <source>KAD is left out, the rest scaled up</source>
        <translation>Bỏ mục KAD, quy đổi phần còn lại</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Mỗi căn cứ một dòng</translation>
    </message>
    <message>
        <source>A sample, to be compared with the guidance</source>
        <translation>Bộ mẫu, cần đối chiếu hướng dẫn</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Cách chấm</translation>
    </message>
    <message>
        <source>Points for each</source>
        <translation>Điểm cho mỗi mục</translation>
    </message>
    <message>
        <source>All points from (%)</source>
        <translation>Trọn điểm từ (%)</translation>
    </message>
    <message>
        <source>Below that</source>
        <translation>Dưới mức đó</translation>
    </message>
    <message>
        <source>0 points</source>
        <translation>0 điểm</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>tính theo tỷ lệ</translation>
    </message>
    <message>
        <source>Evidence is asked for</source>
        <translation>Cần có minh chứng</translation>
    </message>
    <message>
        <source>the count starts again</source>
        <translation>đếm lại từ đầu</translation>
    </message>
    <message>
        <source>the counted years stay</source>
        <translation>giữ số năm đã đếm</translation>
    </message>
    <message>
        <source>Years to the first recognition</source>
        <translation>Số năm để công nhận lần đầu</translation>
    </message>
    <message>
        <source>Years to a renewal</source>
        <translation>Số năm để công nhận lại</translation>
    </message>
    <message>
        <source>After the first one</source>
        <translation>Sau công nhận lần đầu</translation>
    </message>
    <message>
        <source>count from the beginning</source>
        <translation>đếm lại từ đầu</translation>
    </message>
    <message>
        <source>its years count too</source>
        <translation>tính cả các năm của lần đầu</translation>
    </message>
    <message>
        <source>A year not passed</source>
        <translation>Năm không đạt</translation>
    </message>
    <message>
        <source>A year not considered</source>
        <translation>Năm không xét</translation>
    </message>
    <message>
        <source>A year not registered</source>
        <translation>Năm không đăng ký</translation>
    </message>
    <message>
        <source>After a break</source>
        <translation>Sau khi gián đoạn</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>xét công nhận lại</translation>
    </message>
    <message>
        <source>first recognition</source>
        <translation>xét công nhận lần đầu</translation>
    </message>
    <message>
        <source>The title expires after (years)</source>
        <translation>Danh hiệu hết hạn sau (năm)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Higher authority</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Mức đạt</translation>
    </message>
    <message>
        <source>Pass mark of a class</source>
        <translation>Mức đạt theo phân loại</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Mức xếp loại</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chuẩn, tiêu chí</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm tiêu chí</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Bonus item</source>
        <translation>Mục điểm thưởng</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Điểm trừ</translation>
    </message>
    <message>
        <source>Deduction item</source>
        <translation>Mục điểm trừ</translation>
    </message>
    <message>
        <source>Conditions that must be met</source>
        <translation>Điều kiện xét</translation>
    </message>
    <message>
        <source>Condition that must be met</source>
        <translation>Điều kiện xét</translation>
    </message>
    <message>
        <source>Conditions that fail the year</source>
        <translation>Điều kiện loại</translation>
    </message>
    <message>
        <source>Condition that fails the year</source>
        <translation>Điều kiện loại</translation>
    </message>
    <message>
        <source>Recognition over the years</source>
        <translation>Công nhận qua các năm</translation>
    </message>
    <message>
        <source>Authority for the first recognition</source>
        <translation>Thẩm quyền công nhận lần đầu</translation>
    </message>
    <message>
        <source>Authority for renewals</source>
        <translation>Thẩm quyền công nhận lại</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Danh hiệu</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Phân loại %1</translation>
    </message>
    <message>
        <source>(%1 without a title)</source>
        <translation>(%1 chưa có tên)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>From points</source>
        <translation>Từ mức điểm</translation>
    </message>
    <message>
        <source>At least (% of the maximum)</source>
        <translation>Tối thiểu (% của điểm tối đa)</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>không có mức tối thiểu</translation>
    </message>
    <message>
        <source>With it the total may be exceeded</source>
        <translation>Điểm thưởng được vượt tổng điểm</translation>
    </message>
    <message>
        <source>Kinds of units</source>
        <translation>Loại hình áp dụng</translation>
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
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
</context>
</TS>
