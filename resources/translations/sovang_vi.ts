<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Anomalies</name>
    <message>
        <source>gave itself %1 points, the final total is %2</source>
        <translation>tự chấm %1 điểm, điểm chốt là %2</translation>
    </message>
    <message>
        <source>%1: on average units gave themselves %2 points, and got %3 in the end</source>
        <translation>%1: bình quân các đơn vị tự chấm %2 điểm, điểm chốt là %3</translation>
    </message>
    <message>
        <source>gave itself the maximum everywhere</source>
        <translation>tự chấm điểm tối đa ở mọi tiêu chí</translation>
    </message>
    <message>
        <source>full points without evidence: %1</source>
        <translation>đạt điểm tối đa nhưng chưa có minh chứng: %1</translation>
    </message>
    <message>
        <source>“%1” stands as evidence several times: %2</source>
        <translation>“%1” được dùng làm minh chứng nhiều lần: %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not of the year</source>
        <translation>%1: “%2” không thuộc năm xét</translation>
    </message>
    <message>
        <source>had %1 points last year, and has %2 now</source>
        <translation>năm trước %1 điểm, năm nay %2 điểm</translation>
    </message>
    <message>
        <source>%1: all units got %2 points</source>
        <translation>%1: mọi đơn vị đều được %2 điểm</translation>
    </message>
</context>
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
    <message>
        <source>“%1” is not one of “%2” (%3)</source>
        <translation>“%1” không phải là một trong các mức “%2” (%3)</translation>
    </message>
    <message>
        <source>More than one answer is worth %1 points: write which of “%2” it is (%3)</source>
        <translation>Có nhiều mức cùng được %1 điểm: hãy ghi rõ là mức nào trong “%2” (%3)</translation>
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
        <source>The book&apos;s file or folder is protected against writing.</source>
        <translation>Tệp sổ hoặc thư mục chứa sổ được bảo vệ, không ghi được.</translation>
    </message>
    <message>
        <source>The book can only be read now. %1</source>
        <translation>Hiện chỉ đọc được sổ này. %1</translation>
    </message>
    <message>
        <source>Another program took away what guards the book (%1), and may have altered it.</source>
        <translation>Một chương trình khác đã gỡ phần bảo vệ của sổ (%1) và có thể đã sửa sổ.</translation>
    </message>
    <message>
        <source>The disk with “%1” failed while the change was being finished. Open the book again to see whether it holds the change.</source>
        <translation>Ổ đĩa chứa “%1” bị lỗi khi đang ghi xong thay đổi. Hãy mở lại sổ để xem thay đổi đã có trong sổ chưa.</translation>
    </message>
    <message>
        <source>This belongs to a sealed year: %1. To change it, reopen the year and give a reason; nothing was written.</source>
        <translation>Thuộc năm đã khóa sổ: %1. Muốn sửa, hãy mở lại năm đó và ghi lý do; chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>From here on the log tells of every row of the book</source>
        <translation>Từ đây nhật ký ghi nhận mọi dòng dữ liệu của sổ</translation>
    </message>
    <message>
        <source>Began the book</source>
        <translation>Bắt đầu sổ</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program; close it there first. Nothing was done.</source>
        <translation>“%1” đang mở ở cửa sổ hoặc chương trình khác; hãy đóng ở đó trước. Chưa làm gì.</translation>
    </message>
    <message>
        <source>“%1” is not as this program left it: another file was laid in its place, or another program wrote into it. Nothing was written. Open the book again, and look first whether it is the right one.</source>
        <translation>“%1” không còn như khi chương trình ghi lần cuối: tệp khác đã được chép đè vào chỗ đó, hoặc chương trình khác đã ghi vào. Chưa ghi gì thêm. Hãy mở lại sổ và trước hết xem có đúng sổ của mình không.</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
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
        <source>A backup cannot be made in the middle of a change.</source>
        <translation>Không thể sao lưu khi đang thay đổi sổ dở dang.</translation>
    </message>
    <message>
        <source>“%1” is damaged; it was not touched.</source>
        <translation>“%1” bị hỏng; tệp được giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>BookRestore</name>
    <message>
        <source>“%1” is the book itself, not a backup of it.</source>
        <translation>“%1” chính là sổ, không phải bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a book of Sổ Vàng; it is not overwritten. Move it away, or name another book.</source>
        <translation>“%1” đã có và không phải là sổ của Sổ Vàng nên không bị ghi đè. Hãy chuyển tệp đó đi, hoặc chọn tên sổ khác.</translation>
    </message>
    <message>
        <source>“%1” is open (%2); close it there first. Nothing was changed.</source>
        <translation>“%1” đang được mở (%2); hãy đóng ở đó trước. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” or its folder is protected against writing.</source>
        <translation>“%1” hoặc thư mục chứa nó không cho phép ghi.</translation>
    </message>
    <message>
        <source>%1 before restoring %2</source>
        <translation>%1 trước khi khôi phục %2</translation>
    </message>
</context>
<context>
    <name>BookSchema</name>
    <message>
        <source>“%1” was not opened: it holds “%2”, which is not as Sổ Vàng made it. Another program changed the file; open a backup.</source>
        <translation>Không mở “%1”: trong sổ có “%2” không đúng như Sổ Vàng tạo ra. Một chương trình khác đã sửa tệp này; hãy mở bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” was not opened: “%2” is missing in it. Another program changed the file; open a backup.</source>
        <translation>Không mở “%1”: trong sổ thiếu “%2”. Một chương trình khác đã sửa tệp này; hãy mở bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” is damaged: something in “%2” refers to a “%3” that is not in the book. Open the latest backup instead.</source>
        <translation>“%1” bị hỏng: trong “%2” có mục trỏ đến “%3” không có trong sổ. Hãy mở bản sao lưu gần nhất.</translation>
    </message>
</context>
<context>
    <name>BookWreck</name>
    <message>
        <source>Nothing could be saved: in the file no table of a book is left that can be read. Restore a backup.</source>
        <translation>Không cứu được gì: trong tệp không còn bảng nào của sổ đọc được. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>BrokenText</name>
    <message>
        <source>“%1” has lost letters: the file was saved in a way that cannot hold them. Save the list anew as .xlsx or as “CSV UTF-8”.</source>
        <translation>“%1” đã mất chữ: tệp được lưu theo kiểu không giữ được chữ tiếng Việt. Hãy lưu lại danh sách thành .xlsx hoặc “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“%1” is text that was opened in a wrong encoding and saved so. Open the first file as UTF-8 and save it as .xlsx.</source>
        <translation>“%1” là chữ đã được mở sai bảng mã rồi lưu lại. Hãy mở tệp ban đầu theo bảng mã UTF-8 và lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has cut short; its last digits are lost. Format the column as text and type it anew.</source>
        <translation>“%1” là số đã bị bảng tính rút gọn, các chữ số cuối không còn. Hãy định dạng cột là văn bản rồi gõ lại.</translation>
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
        <source>authority</source>
        <translation>cơ quan ban hành</translation>
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
        <source>the signer&apos;s capacity has more than %1 lines</source>
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
    <message>
        <source>there is no room for so long a code</source>
        <translation>không đủ chỗ cho mã dài như vậy</translation>
    </message>
    <message>
        <source>%1: printed at %2 points instead of %3</source>
        <translation>%1: in cỡ chữ %2 thay vì %3</translation>
    </message>
    <message>
        <source>the decision has no number</source>
        <translation>quyết định chưa có số</translation>
    </message>
    <message>
        <source>the decision has no signer</source>
        <translation>quyết định chưa có người ký</translation>
    </message>
    <message>
        <source>another one has the register number %1 too</source>
        <translation>giấy khác cũng mang số vào sổ %1</translation>
    </message>
    <message>
        <source>a name of %1 letters is near the longest that fits</source>
        <translation>tên dài %1 chữ cái, gần hết mức in vừa</translation>
    </message>
</context>
<context>
    <name>CertificateChecking</name>
    <message>
        <source>The book never signed with this key (%1): the certificate is of another book, or somebody else made it.</source>
        <translation>Sổ này chưa từng ký bằng khóa %1: giấy thuộc sổ khác hoặc do người khác làm ra.</translation>
    </message>
    <message>
        <source>The decision %1 is no longer in the book.</source>
        <translation>Quyết định %1 không còn trong sổ.</translation>
    </message>
    <message>
        <source>The decision is %1 of %2 in the book now.</source>
        <translation>Trong sổ hiện nay là quyết định %1 ngày %2.</translation>
    </message>
    <message>
        <source>The title was revoked by %1 of %2.</source>
        <translation>Danh hiệu đã bị thu hồi theo quyết định %1 ngày %2.</translation>
    </message>
    <message>
        <source>No certificate of the register has the number %1.</source>
        <translation>Trong sổ không có giấy công nhận nào mang số %1.</translation>
    </message>
    <message>
        <source>Under %1 the register has: %2, %3, %4, decision %5 of %6.</source>
        <translation>Ở số %1, sổ ghi: %2, %3, %4, quyết định %5 ngày %6.</translation>
    </message>
    <message>
        <source>It is not valid since %1: %2.</source>
        <translation>Giấy không còn giá trị từ ngày %1: %2.</translation>
    </message>
    <message>
        <source>This is not the whole text of a certificate&apos;s code. It is one line that begins with SOVANG1| and ends with a signature.</source>
        <translation>Đây không phải là toàn bộ nội dung mã của giấy công nhận. Nội dung đó là một dòng, bắt đầu bằng SOVANG1| và kết thúc bằng chữ ký số.</translation>
    </message>
    <message>
        <source>The signature does not fit: the text was altered or read wrongly.</source>
        <translation>Chữ ký số không khớp: nội dung đã bị sửa hoặc đọc sai.</translation>
    </message>
    <message>
        <source>The signature of the list does not fit: it was altered.</source>
        <translation>Chữ ký số của danh sách không khớp: danh sách đã bị sửa.</translation>
    </message>
    <message>
        <source>The title was revoked on %1.</source>
        <translation>Danh hiệu đã bị thu hồi ngày %1.</translation>
    </message>
    <message>
        <source>It is not valid since %1.</source>
        <translation>Giấy không còn giá trị từ ngày %1.</translation>
    </message>
    <message>
        <source>The book has no key yet; the first certificates make one.</source>
        <translation>Sổ chưa có khóa; khóa được tạo khi in giấy công nhận lần đầu.</translation>
    </message>
    <message>
        <source>The list is signed with another key (%1) than the certificate (%2), so it says nothing about it. Where the office changed its key, check with --book as well.</source>
        <translation>Danh sách được ký bằng khóa khác (%1) với khóa của giấy công nhận (%2) nên không nói được gì về giấy này. Nếu cơ quan đã đổi khóa, hãy kiểm tra kèm --book.</translation>
    </message>
    <message>
        <source>The book never signed with the key of the list (%1): the list is of another book, or somebody else made it.</source>
        <translation>Sổ này chưa từng ký bằng khóa của danh sách (%1): danh sách thuộc sổ khác hoặc do người khác lập.</translation>
    </message>
</context>
<context>
    <name>CertificateLayout</name>
    <message>
        <source>A certificate has at most %1 texts</source>
        <translation>Giấy công nhận có nhiều nhất %1 dòng chữ</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation>%1 không nằm trong khoảng từ %2 đến %3</translation>
    </message>
    <message>
        <source>A colour is written as #a4161a</source>
        <translation>Màu được viết như #a4161a</translation>
    </message>
    <message>
        <source>“%1” leaves the sheet of %2 x %3 mm, or has no room of its own</source>
        <translation>“%1” ra ngoài tờ giấy %2 x %3 mm, hoặc không có chỗ</translation>
    </message>
    <message>
        <source>“%1” has a least size above its size</source>
        <translation>“%1” có cỡ chữ nhỏ nhất lớn hơn cỡ chữ</translation>
    </message>
    <message>
        <source>A text is empty, or has more than %1 letters</source>
        <translation>Có dòng chữ để trống hoặc dài hơn %1 ký tự</translation>
    </message>
    <message>
        <source>“%1”: nobody knows {%2}; there are: %3</source>
        <translation>“%1”: không có mục {%2}; các mục dùng được: %3</translation>
    </message>
    <message>
        <source>The file is too large to be a certificate&apos;s layout</source>
        <translation>Tệp quá lớn, không phải mẫu giấy công nhận</translation>
    </message>
    <message>
        <source>There is no text on the certificate</source>
        <translation>Giấy công nhận không có dòng chữ nào</translation>
    </message>
    <message>
        <source>The code (QR) leaves the sheet</source>
        <translation>Mã QR ra ngoài tờ giấy</translation>
    </message>
    <message>
        <source>The layout of certificates in the book is damaged: %1</source>
        <translation>Mẫu giấy công nhận trong sổ bị hỏng: %1</translation>
    </message>
    <message>
        <source>Certificates have the layout of the office: %1</source>
        <translation>Giấy công nhận theo mẫu của cơ quan: %1</translation>
    </message>
    <message>
        <source>Certificates have the layout of the program</source>
        <translation>Giấy công nhận theo mẫu có sẵn của chương trình</translation>
    </message>
    <message>
        <source>“%1” is neither a4, a3, a4-text or a3-text nor a file with a layout.</source>
        <translation>“%1” không phải a4, a3, a4-text, a3-text, cũng không phải tệp mẫu giấy công nhận.</translation>
    </message>
</context>
<context>
    <name>CertificateRegister</name>
    <message>
        <source>The register goes on with %1, so %2 cannot be the next number: numbers are given without gaps, and none twice.</source>
        <translation>Số tiếp theo của sổ là %1 nên không thể cấp số %2: số được cấp liên tục, không bỏ trống, không trùng.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates entered in the register, from %1 on</source>
        <translation>
            <numerusform>Vào sổ %n giấy công nhận, bắt đầu từ số %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates printed anew with another text</source>
        <translation>
            <numerusform>in lại %n giấy công nhận với nội dung khác</numerusform>
        </translation>
    </message>
    <message>
        <source>key for certificates made</source>
        <translation>tạo khóa ký giấy công nhận</translation>
    </message>
    <message>
        <source>Say why the certificate is not valid any more.</source>
        <translation>Hãy nêu lý do giấy công nhận không còn giá trị.</translation>
    </message>
    <message>
        <source>The register has no certificate of %1 for %2.</source>
        <translation>Sổ không có giấy công nhận năm %2 của %1.</translation>
    </message>
    <message>
        <source>Certificates spoiled: %1 (%2)</source>
        <translation>Giấy công nhận không còn giá trị: %1 (%2)</translation>
    </message>
    <message>
        <source>Another key signs certificates from now on: %1</source>
        <translation>Từ nay giấy công nhận được ký bằng khóa khác: %1</translation>
    </message>
    <message>
        <source>This is no exported key of certificates, or not the whole of it.</source>
        <translation>Đây không phải tệp khóa ký giấy công nhận đã xuất ra, hoặc tệp bị thiếu.</translation>
    </message>
    <message>
        <source>The book used the key %1 before. A key that was replaced does not sign again.</source>
        <translation>Sổ đã từng dùng khóa %1. Khóa đã bị thay thì không ký lại nữa.</translation>
    </message>
    <message>
        <source>The book uses the key %1 already.</source>
        <translation>Sổ đang dùng chính khóa %1.</translation>
    </message>
    <message>
        <source>The key of certificates has no passphrase any more</source>
        <translation>Khóa ký giấy công nhận không còn mật khẩu</translation>
    </message>
    <message>
        <source>The key of certificates has another passphrase</source>
        <translation>Khóa ký giấy công nhận đã đổi mật khẩu</translation>
    </message>
    <message>
        <source>The key of certificates is behind a passphrase</source>
        <translation>Khóa ký giấy công nhận được bảo vệ bằng mật khẩu</translation>
    </message>
    <message>
        <source>The book has no key yet; the first certificates make one.</source>
        <translation>Sổ chưa có khóa; khóa được tạo khi in giấy công nhận lần đầu.</translation>
    </message>
    <message>
        <source>The passphrase of the exported key is another.</source>
        <translation>Mật khẩu của tệp khóa không đúng.</translation>
    </message>
    <message>
        <source>An imported key signs certificates from now on: %1</source>
        <translation>Từ nay giấy công nhận được ký bằng khóa nhập vào: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
</context>
<context>
    <name>CertificateStore</name>
    <message>
        <source>The certificate is no longer in the register.</source>
        <translation>Giấy công nhận không còn trong sổ đăng ký.</translation>
    </message>
    <message>
        <source>The passphrase of the key that signs certificates is another.</source>
        <translation>Mật khẩu của khóa ký giấy công nhận không đúng.</translation>
    </message>
    <message>
        <source>The key that signs certificates is behind a passphrase, which was not given.</source>
        <translation>Khóa ký giấy công nhận được bảo vệ bằng mật khẩu, mà chưa có mật khẩu đó.</translation>
    </message>
    <message>
        <source>The book has no key yet; the first certificates make one.</source>
        <translation>Sổ chưa có khóa; khóa được tạo khi in giấy công nhận lần đầu.</translation>
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
        <source>%1 decisions took over name and kind of today</source>
        <translation>%1 quyết định đã lấy tên và loại hình hiện nay</translation>
    </message>
    <message>
        <source>Takes the name and kind that units have today over into their decisions of the year, for names that were wrong when the decision was entered.</source>
        <translation>Lấy tên và loại hình hiện nay của đơn vị đưa vào quyết định trong năm, khi tên bị ghi sai lúc nhập quyết định.</translation>
    </message>
    <message>
        <source>%1 certificates cannot be printed and were left out</source>
        <translation>%1 giấy công nhận không in được nên bị bỏ ra ngoài</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>Không đọc được “%1”</translation>
    </message>
    <message>
        <source>Entered %1 issuers with %2 signers, %3 members, %4 movements, activities, models and commendations</source>
        <translation>Đã nhập %1 cơ quan ban hành với %2 người ký, %3 thành viên, %4 phong trào, hoạt động, mô hình và khen thưởng</translation>
    </message>
    <message>
        <source>Enters commission, issuers, signers, members, movements and models from a file.</source>
        <translation>Nhập ban chỉ đạo, cơ quan ban hành, người ký, thành viên, phong trào và mô hình từ một tệp.</translation>
    </message>
    <message>
        <source>Only one of %1 and %2 can be given</source>
        <translation>Chỉ được dùng một trong hai tùy chọn %1 và %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 chỉ dùng cùng với %2</translation>
    </message>
    <message>
        <source>“%1” is not overwritten: the command reads it as “%2”.</source>
        <translation>Không ghi đè “%1”: lệnh này đang đọc chính tệp đó (“%2”).</translation>
    </message>
    <message>
        <source>An unexpected error, a defect of the program: %1</source>
        <translation>Lỗi không lường trước, do chương trình: %1</translation>
    </message>
    <message>
        <source>Not everything could be written to the standard output: the disk is full.</source>
        <translation>Không ghi được hết kết quả ra đầu ra chuẩn: ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Not everything could be written to the standard output.</source>
        <translation>Không ghi được hết kết quả ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>“%1” is not COLUMN=FIELD</source>
        <translation>“%1” không có dạng CỘT=TRƯỜNG</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1” không phải là một trong: %2</translation>
    </message>
    <message>
        <source>The list has no codes. Look at those that its units would get, and import it with %1; nothing was written</source>
        <translation>Danh sách không có mã. Hãy xem các mã mà đơn vị sẽ nhận, rồi nhập lại với %1; chưa ghi gì</translation>
    </message>
    <message>
        <source>Takes in which units were renamed, merged, split or dissolved, and says what becomes of their titles and counts.</source>
        <translation>Nhập danh sách đơn vị đổi tên, sáp nhập, chia tách, giải thể và cho biết danh hiệu, số năm tính của từng đơn vị sẽ ra sao.</translation>
    </message>
    <message>
        <source>Takes in movements and campaigns that were launched.</source>
        <translation>Nhập danh sách phong trào, cuộc vận động đã phát động.</translation>
    </message>
    <message>
        <source>Takes in what was held, by whom.</source>
        <translation>Nhập danh sách hoạt động đã tổ chức và đơn vị tổ chức.</translation>
    </message>
    <message>
        <source>Takes in good models of units and teams.</source>
        <translation>Nhập danh sách mô hình hay của đơn vị, tổ, nhóm.</translation>
    </message>
    <message>
        <source>Takes in the commendations of collectives and people.</source>
        <translation>Nhập danh sách khen thưởng tập thể, cá nhân.</translation>
    </message>
    <message>
        <source>Name either -o or --dry-run</source>
        <translation>Hãy ghi -o hoặc --dry-run, chỉ một trong hai</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>Đã khôi phục %1 từ %2</translation>
    </message>
    <message>
        <source>The book is whole: %1 entries are as the %2 lines of its log tell, and nobody altered the log.</source>
        <translation>Sổ nguyên vẹn: %1 mục đúng như %2 dòng nhật ký đã ghi, và nhật ký không bị ai sửa.</translation>
    </message>
    <message>
        <source>Code of the last line, %1 of %2: %3</source>
        <translation>Mã của dòng cuối, dòng %1 lúc %2: %3</translation>
    </message>
    <message>
        <source>The book does not contain the log line %1: it is another book or an older state of it, or its log was written anew.</source>
        <translation>Sổ không có dòng nhật ký %1: đây là sổ khác, là trạng thái cũ hơn của sổ, hoặc nhật ký đã bị viết lại.</translation>
    </message>
    <message>
        <source>%1 is line %2 of the log: %3  %4  %5</source>
        <translation>%1 là dòng %2 của nhật ký: %3  %4  %5</translation>
    </message>
    <message>
        <source>“%1” is no code of a log line; look again at the paper. Such a code has 16 letters and digits.</source>
        <translation>“%1” không phải là mã của dòng nhật ký; hãy xem lại trên giấy. Mã gồm 16 chữ và số.</translation>
    </message>
    <message>
        <source>Sealed the year %1, seal no. %2</source>
        <translation>Đã khóa sổ năm %1, lần thứ %2</translation>
    </message>
    <message>
        <source>Every number is as in the seal before.</source>
        <translation>Mọi con số giống lần khóa sổ trước.</translation>
    </message>
    <message>
        <source>Earlier years are not sealed (%1): running counts and titles of %2 rest on them.</source>
        <translation>Các năm trước chưa khóa sổ (%1): số năm liên tục và danh hiệu của năm %2 dựa vào các năm đó.</translation>
    </message>
    <message>
        <source>Reopened the year %1; its seal stays in the book with the reason</source>
        <translation>Đã mở lại năm %1; lần khóa sổ vẫn lưu trong sổ cùng lý do</translation>
    </message>
    <message>
        <source>Lays a backup at the book&apos;s place, says what is different, and keeps what was there in a dated file beside it.</source>
        <translation>Đặt bản sao lưu vào chỗ của sổ, cho biết khác gì, và giữ sổ đang có trong một tệp ghi ngày ở bên cạnh.</translation>
    </message>
    <message>
        <source>Closes a year: its outcomes are kept, and nothing of it can be changed until it is reopened. Refused while units have no result yet; earlier years may be open.</source>
        <translation>Khóa sổ một năm: kết quả được lưu lại và không sửa được gì của năm đó cho đến khi mở lại. Từ chối khi còn đơn vị chưa có kết quả; các năm trước có thể chưa khóa.</translation>
    </message>
    <message>
        <source>%1 gets no form: no rule set fits it in %2</source>
        <translation>%1 không có phiếu: năm %2 không có bộ tiêu chí nào phù hợp</translation>
    </message>
    <message>
        <source>Wrote %1 forms into %2</source>
        <translation>Đã ghi %1 phiếu vào %2</translation>
    </message>
    <message>
        <source>%1 units have answered, %2 have not</source>
        <translation>%1 đơn vị đã gửi phiếu, %2 đơn vị chưa gửi</translation>
    </message>
    <message>
        <source>Writes a form for every registered unit to score itself with, as XLSX.</source>
        <translation>Lập phiếu tự chấm điểm cho từng đơn vị đã đăng ký, dạng XLSX.</translation>
    </message>
    <message>
        <source>Takes in the forms that came back as the self round: all of them, or none.</source>
        <translation>Nhập các phiếu đã gửi lại thành vòng tự chấm: nhập tất cả hoặc không nhập gì.</translation>
    </message>
    <message>
        <source>“%1” is not a criterion and a percentage, such as I=50</source>
        <translation>“%1” không phải là tiêu chuẩn và tỷ lệ phần trăm, như I=50</translation>
    </message>
    <message>
        <source>The criterion “%1” is named twice</source>
        <translation>Tiêu chuẩn “%1” được nêu hai lần</translation>
    </message>
    <message>
        <source>“%1” is not a number of points with at most two decimals</source>
        <translation>“%1” không phải là số điểm có nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>%1 keeps its pass mark: its total is only %2</source>
        <translation>%1 giữ nguyên mức đạt: tổng điểm của bộ này chỉ là %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Gain: %1</source>
        <translation>Được thêm: %1</translation>
    </message>
    <message>
        <source>Lose: %1</source>
        <translation>Mất: %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of runs from 1 to %2</source>
        <translation>“%1” không phải là số lần thử từ 1 đến %2</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” không phải là số nguyên</translation>
    </message>
    <message>
        <source>Fragile outcomes, which hold in less than 95 % of the runs: %1</source>
        <translation>Kết quả mong manh (giữ nguyên trong dưới 95 % số lần thử): %1</translation>
    </message>
    <message>
        <source>Shows who would gain and who would lose the year&apos;s outcome under another pass mark or other minimums, and whose title falls later. Nothing is stored.</source>
        <translation>Cho biết nếu đổi mức đạt hoặc mức tối thiểu của tiêu chuẩn thì đơn vị nào được thêm, đơn vị nào mất kết quả năm, danh hiệu nào bị lùi lại. Không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Shows how firm the outcomes are when each score is moved by up to half a step and the weights of the criteria by a few percent.</source>
        <translation>Cho biết kết quả vững đến đâu khi mỗi điểm xê dịch không quá nửa bước và trọng số tiêu chuẩn xê dịch vài phần trăm.</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .docx</source>
        <translation>“%1” phải có đuôi .pdf hoặc .docx</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf, .docx or .xlsx</source>
        <translation>“%1” phải có đuôi .pdf, .docx hoặc .xlsx</translation>
    </message>
    <message>
        <source>%1 is not in the packet: no rule set fits it in %2</source>
        <translation>%1 không có trong gói: năm %2 không có bộ tiêu chí nào phù hợp</translation>
    </message>
    <message numerus="yes">
        <source>Wrote the packet %1: %2, %3, %n units</source>
        <translation>
            <numerusform>Đã ghi gói %1: năm %2, %3, %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not one of: ours, theirs</source>
        <translation>“%1” không phải là một trong: ours, theirs</translation>
    </message>
    <message>
        <source>%1, %2: %3 taken from the packet, %4 changed alike, %5 kept as only the book changed them, %6 changed differently</source>
        <translation>%1, %2: lấy từ gói %3 ô, hai bên sửa giống nhau %4 ô, giữ %5 ô chỉ sửa trong sổ, hai bên sửa khác nhau %6 ô</translation>
    </message>
    <message>
        <source>Where both were changed differently, --take ours keeps what the book has, and --take theirs takes what the packet has</source>
        <translation>Ở những ô hai bên sửa khác nhau, --take ours giữ giá trị của sổ, --take theirs lấy giá trị của gói</translation>
    </message>
    <message>
        <source>Writes a part of the book to be scored on another computer: the registered units of the year, or those that are named. It is a book of its own.</source>
        <translation>Ghi một phần của sổ thành gói để chấm trên máy khác: các đơn vị đăng ký trong năm, hoặc những đơn vị được nêu mã. Gói là một sổ riêng.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n dossiers into %1</source>
        <translation>
            <numerusform>Đã ghi %n hồ sơ vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everything about a unit, or about each registered unit of the year, into a folder: cover, score sheet, explanation, evidence with its copies, minutes, decision, certificate; each as a PDF, and all bound in one. What is missing is named.</source>
        <translation>Ghi mọi tài liệu về một đơn vị, hoặc về từng đơn vị đăng ký trong năm, vào một thư mục: bìa, phiếu điểm, giải trình, minh chứng kèm bản sao, trích biên bản, quyết định, giấy công nhận; mỗi tài liệu một tệp PDF và một tệp gộp tất cả. Thiếu gì thì nêu tên.</translation>
    </message>
    <message>
        <source>“%1” is not two numbers of millimetres from -50 to 50, to the right and down, such as 1,5;-2</source>
        <translation>“%1” không phải là hai số milimét từ -50 đến 50 (sang phải, xuống dưới), ví dụ 1,5;-2</translation>
    </message>
    <message>
        <source>--json is for --check</source>
        <translation>--json chỉ dùng cùng với --check</translation>
    </message>
    <message>
        <source>Name either --register-from or --unnumbered</source>
        <translation>Chỉ nêu một trong hai: --register-from hoặc --unnumbered</translation>
    </message>
    <message>
        <source>So nothing is entered in the register: certificates that are not in it yet have no code.</source>
        <translation>Vì vậy không vào sổ giấy nào: những giấy chưa có trong sổ thì không có mã.</translation>
    </message>
    <message>
        <source>No longer valid: %1. What is printed for them next gets a new number.</source>
        <translation>Không còn giá trị: %1. Giấy in lần sau sẽ mang số mới.</translation>
    </message>
    <message>
        <source>The book has no key yet; the first certificates make one.</source>
        <translation>Sổ chưa có khóa; khóa được tạo khi in những giấy công nhận đầu tiên.</translation>
    </message>
    <message>
        <source>“%1” is not a text. Read the code with a telephone or a scanner and put its text into a file, one a line.</source>
        <translation>“%1” không phải là tệp văn bản. Hãy quét mã bằng điện thoại hoặc máy quét rồi ghi nội dung vào một tệp, mỗi mã một dòng.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor the text of a code, which begins with SOVANG1|.</source>
        <translation>“%1” không phải là tệp, cũng không phải là nội dung mã (bắt đầu bằng SOVANG1|).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1” không có nội dung</translation>
    </message>
    <message>
        <source>    %1, %2; decision %3 of %4</source>
        <translation>    %1, %2; quyết định %3 ngày %4</translation>
    </message>
    <message>
        <source>    Signed by an earlier key of the book, %1, in use from %2 to %3</source>
        <translation>    Ký bằng khóa cũ của sổ, %1, dùng từ ngày %2 đến ngày %3</translation>
    </message>
    <message>
        <source>    Signed by the key of the book, %1, in use from %2</source>
        <translation>    Ký bằng khóa của sổ, %1, dùng từ ngày %2</translation>
    </message>
    <message>
        <source>    The text is as the owner of the key %1 signed it. Who that is, nobody vouches for here: compare the key with the one that the office made known, or check with --book.</source>
        <translation>    Nội dung còn nguyên như chủ khóa %1 đã ký. Chủ khóa là ai thì ở đây không có gì bảo đảm: hãy đối chiếu với khóa mà cơ quan đã công bố, hoặc kiểm tra với --book.</translation>
    </message>
    <message>
        <source>    Valid: the book has this certificate, and its title is in force.</source>
        <translation>    Hợp lệ: sổ có giấy công nhận này và danh hiệu còn hiệu lực.</translation>
    </message>
    <message>
        <source>Marks certificates in the register as spoiled, lost or taken back. Their numbers stay; the next print gets new ones.</source>
        <translation>Đánh dấu trong sổ những giấy công nhận bị hỏng, mất hoặc thu lại. Số cũ được giữ; giấy in lần sau mang số mới.</translation>
    </message>
    <message>
        <source>“%1” is not a check and a reason, such as countedTwice=REASON; there are: %2</source>
        <translation>“%1” không phải là một mục đối chiếu kèm lý do, chẳng hạn countedTwice=LÝ DO; các mục có: %2</translation>
    </message>
    <message>
        <source>Lists what is worth a second look: own scores far from the final ones, full points without evidence, evidence that is used twice or not of the year, jumps, indicators that separate nobody. None of it is a fault.</source>
        <translation>Liệt kê những điểm nên xem lại: điểm tự chấm xa điểm chốt, điểm tối đa không có minh chứng, minh chứng dùng hai lần hoặc không thuộc năm xét, điểm thay đổi đột ngột, tiêu chí không phân biệt được đơn vị nào. Đây chưa phải là sai sót.</translation>
    </message>
    <message>
        <source>“%1” is not a step and a day, such as selfScore=2025-10-15; there are: %2</source>
        <translation>“%1” không phải là một bước kèm ngày, chẳng hạn selfScore=2025-10-15; các bước có: %2</translation>
    </message>
    <message>
        <source>The year after: %1 first, %2 renewed, %3 certificates to order</source>
        <translation>Năm sau: công nhận lần đầu %1, công nhận lại %2, cần đặt %3 giấy công nhận</translation>
    </message>
    <message>
        <source>“%1” is no number of points</source>
        <translation>“%1” không phải là số điểm</translation>
    </message>
    <message>
        <source>Writes the paper that explains a rule set: criteria and points, how a year and a title come about, and examples.</source>
        <translation>Lập bản giải thích bộ tiêu chí: tiêu chuẩn và điểm, cách xác định kết quả năm và danh hiệu, ví dụ.</translation>
    </message>
    <message>
        <source>Makes a rule set of a score sheet as people print it (codes, texts, maximum points), and names each place that is not sure.</source>
        <translation>Lập bộ tiêu chí từ bảng chấm điểm như bản in (mã, nội dung, điểm tối đa) và nêu từng chỗ chưa chắc chắn.</translation>
    </message>
    <message>
        <source>“%1” is not COLUMN=FIELD, and the book keeps only %2 for such lists</source>
        <translation>“%1” không có dạng CỘT=TRƯỜNG, và sổ chỉ lưu mẫu %2 cho loại danh sách này</translation>
    </message>
    <message>
        <source>Name either --use or --reset</source>
        <translation>Chỉ dùng một trong hai: --use hoặc --reset</translation>
    </message>
    <message>
        <source>“%1” is not a whole list of certificates that are no longer valid.</source>
        <translation>“%1” không phải là danh sách đầy đủ giấy công nhận không còn giá trị.</translation>
    </message>
    <message>
        <source>Saved from %1 into %2</source>
        <translation>Đã cứu dữ liệu từ %1 sang %2</translation>
    </message>
    <message>
        <source>The list of what is lost: %1</source>
        <translation>Danh sách những gì bị mất: %1</translation>
    </message>
    <message>
        <source>Makes a new book of what can be saved of a damaged one, which stays as it is, and lists what is lost. A backup is better, if there is one.</source>
        <translation>Lập sổ mới từ những gì còn cứu được của sổ hỏng (sổ hỏng giữ nguyên) và liệt kê những gì bị mất. Nếu có bản sao lưu thì nên dùng bản sao lưu.</translation>
    </message>
    <message>
        <source>older than the line before</source>
        <translation>cũ hơn dòng trước</translation>
    </message>
    <message>
        <source>Give one of -o, --use and --reset</source>
        <translation>Hãy dùng một trong các tùy chọn -o, --use và --reset</translation>
    </message>
    <message>
        <source>“%1” is not a paragraph and a text, such as general=TEXT</source>
        <translation>“%1” không phải là một đoạn và lời văn, như general=LỜI VĂN</translation>
    </message>
    <message>
        <source>Give the new passphrase by SOVANG_NEW_KEY_PASSPHRASE in the environment, or in a file by --new-passphrase-file</source>
        <translation>Hãy cho mật khẩu mới qua biến môi trường SOVANG_NEW_KEY_PASSPHRASE, hoặc trong một tệp bằng --new-passphrase-file</translation>
    </message>
    <message>
        <source>The key that signs certificates has no passphrase any more.</source>
        <translation>Khóa ký giấy công nhận không còn mật khẩu.</translation>
    </message>
    <message>
        <source>The key that signs certificates is behind the passphrase. Nobody can get it back without that. Copies of the book from before have it without; if one may be in other hands, make a new key (--new).</source>
        <translation>Khóa ký giấy công nhận đã được bảo vệ bằng mật khẩu. Không có mật khẩu thì không ai lấy lại được khóa. Các bản sao của sổ từ trước vẫn có khóa không mật khẩu; nếu có bản đã ra ngoài, hãy tạo khóa mới (--new).</translation>
    </message>
    <message>
        <source>An exported key is always behind a passphrase: give it by SOVANG_KEY_PASSPHRASE in the environment, or in a file by --key-passphrase-file</source>
        <translation>Khóa xuất ra tệp luôn được bảo vệ bằng mật khẩu: hãy cho mật khẩu qua biến môi trường SOVANG_KEY_PASSPHRASE, hoặc trong một tệp bằng --key-passphrase-file</translation>
    </message>
    <message>
        <source>The key %1 signs certificates from today on, behind its passphrase.</source>
        <translation>Từ hôm nay giấy công nhận được ký bằng khóa %1, có mật khẩu bảo vệ.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 và %2 không dùng cùng nhau</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty, where the passphrase should be.</source>
        <translation>Dòng đầu của “%1” trống, đúng ra phải là mật khẩu.</translation>
    </message>
    <message>
        <source>The key that signs certificates is behind a passphrase. Give it by SOVANG_KEY_PASSPHRASE in the environment, or in a file by --key-passphrase-file.</source>
        <translation>Khóa ký giấy công nhận được bảo vệ bằng mật khẩu. Hãy cho mật khẩu qua biến môi trường SOVANG_KEY_PASSPHRASE, hoặc trong một tệp bằng --key-passphrase-file.</translation>
    </message>
    <message>
        <source>The year that is meant.</source>
        <translation>Năm xét.</translation>
    </message>
    <message>
        <source>Prints a JSON document for other programs.</source>
        <translation>In ra một tài liệu JSON để chương trình khác đọc.</translation>
    </message>
    <message>
        <source>Only tells what it would do.</source>
        <translation>Chỉ cho biết sẽ làm gì, không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>A rule set that the book begins with; may be given several times.</source>
        <translation>Bộ tiêu chí có sẵn trong sổ mới; có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Where the copy is written.</source>
        <translation>Tệp bản sao được ghi ra.</translation>
    </message>
    <message>
        <source>Writes a certificate for every recognition of the year, or of the units named. Each gets the next number of the register of its issuer and year, which it keeps when it is printed again, and a signed code (QR). Those that cannot be printed are named and left out.</source>
        <translation>In giấy công nhận cho mọi đơn vị được công nhận trong năm, hoặc cho các đơn vị nêu tên. Mỗi giấy nhận số tiếp theo trong sổ của cơ quan ban hành và năm đó, in lại vẫn giữ số, và có mã (QR) kèm chữ ký số. Giấy nào không in được thì nêu tên và bỏ ra.</translation>
    </message>
    <message>
        <source>Where the certificates are written, as PDF.</source>
        <translation>Tệp PDF chứa các giấy công nhận.</translation>
    </message>
    <message>
        <source>Another layout than that of the book: a4, a3, a4-text or a3-text (the last two for pre-printed sheets), or a file as certificate-layout writes it.</source>
        <translation>Dùng mẫu khác với mẫu trong sổ: a4, a3, a4-text hoặc a3-text (hai loại sau dùng cho phôi in sẵn), hoặc một tệp do lệnh certificate-layout ghi ra.</translation>
    </message>
    <message>
        <source>Moves what is printed by so many mm to the right and down.</source>
        <translation>Dời nội dung in sang phải và xuống dưới bấy nhiêu milimét.</translation>
    </message>
    <message>
        <source>The number at which a register that is still empty begins.</source>
        <translation>Số bắt đầu của sổ cấp giấy còn trống.</translation>
    </message>
    <message>
        <source>Leaves room for new numbers and writes nothing into the book.</source>
        <translation>Chừa chỗ cho số mới và không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Only says what is wrong or small, and writes no file.</source>
        <translation>Chỉ cho biết chỗ nào sai hoặc chữ nhỏ, không ghi tệp.</translation>
    </message>
    <message>
        <source>Writes the layout of the book&apos;s certificates into a file that can be changed: where each text stands, mm on the sheet, its words and sizes.</source>
        <translation>Ghi mẫu giấy công nhận của sổ ra tệp để sửa: vị trí từng dòng chữ tính bằng mm trên tờ giấy, lời và cỡ chữ.</translation>
    </message>
    <message>
        <source>Puts a layout into the book: a changed file, or a4, a3, a4-text or a3-text.</source>
        <translation>Đưa một mẫu vào sổ: tệp đã sửa, hoặc a4, a3, a4-text, a3-text.</translation>
    </message>
    <message>
        <source>Goes back to the program&apos;s own layout.</source>
        <translation>Trở lại mẫu có sẵn của chương trình.</translation>
    </message>
    <message>
        <source>Where the layout is written, as JSON.</source>
        <translation>Tệp JSON chứa mẫu được ghi ra.</translation>
    </message>
    <message>
        <source>Why they are no longer valid; the register keeps it.</source>
        <translation>Lý do giấy không còn giá trị; lý do được lưu trong sổ cấp giấy.</translation>
    </message>
    <message>
        <source>Lists the certificates that were spoiled, lost or revoked, signed by the key of the book, to be made known.</source>
        <translation>Lập danh sách giấy công nhận bị hỏng, mất hoặc bị thu hồi, có chữ ký số bằng khóa của sổ, để công bố.</translation>
    </message>
    <message>
        <source>Where the list is written, as a text that check takes with --list.</source>
        <translation>Tệp văn bản chứa danh sách; lệnh check dùng tệp này với --list.</translation>
    </message>
    <message>
        <source>Says what the text of a certificate&apos;s code claims and whether it was altered; FILE has such texts one a line.</source>
        <translation>Cho biết mã của giấy công nhận ghi gì và có bị sửa không; FILE chứa các mã, mỗi mã một dòng.</translation>
    </message>
    <message>
        <source>Also says whether this book issued the certificate and it is still in force.</source>
        <translation>Cho biết thêm sổ này có cấp giấy hay không và giấy còn hiệu lực không.</translation>
    </message>
    <message>
        <source>Also looks it up in a list that invalid-certificates wrote.</source>
        <translation>Tra thêm trong danh sách do lệnh invalid-certificates lập.</translation>
    </message>
    <message>
        <source>The folder that gets a folder for each unit.</source>
        <translation>Thư mục chứa thư mục riêng của từng đơn vị.</translation>
    </message>
    <message>
        <source>The folder that gets the forms.</source>
        <translation>Thư mục chứa các phiếu được lập.</translation>
    </message>
    <message>
        <source>Reads only this sheet of the workbook.</source>
        <translation>Chỉ đọc trang tính này của tệp bảng tính.</translation>
    </message>
    <message>
        <source>Says what a column is, or names what the book keeps for such lists; may be given several times.</source>
        <translation>Cho biết một cột là gì, hoặc nêu tên cách ghép cột mà sổ đã lưu cho loại danh sách này; có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Changes what the book has and the list tells otherwise.</source>
        <translation>Sửa những mục đã có trong sổ mà danh sách ghi khác.</translation>
    </message>
    <message>
        <source>Gives units without a code a new one.</source>
        <translation>Cấp mã mới cho đơn vị chưa có mã.</translation>
    </message>
    <message>
        <source>The year from which on a changed kind or class holds.</source>
        <translation>Năm bắt đầu áp dụng loại hình hoặc phân loại đã đổi.</translation>
    </message>
    <message>
        <source>Says that a changed kind or class was always so.</source>
        <translation>Loại hình hoặc phân loại đã đổi áp dụng cho mọi năm.</translation>
    </message>
    <message>
        <source>Whose scores they are: self, team or final.</source>
        <translation>Vòng chấm của các điểm này: self (tự chấm), team (đoàn kiểm tra) hoặc final (điểm chốt).</translation>
    </message>
    <message>
        <source>Lists the public keys that check the codes of the book&apos;s certificates, for others to know: fingerprint, from when, until when, key.</source>
        <translation>Liệt kê các khóa công khai dùng để kiểm tra mã trên giấy công nhận của sổ, để công bố: dấu vân khóa, từ ngày, đến ngày, khóa.</translation>
    </message>
    <message>
        <source>Another key signs from today on; what was signed before stays valid.</source>
        <translation>Từ hôm nay ký bằng khóa khác; giấy đã ký trước đó vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Keeps the key behind the new passphrase, which signing asks for from then on.</source>
        <translation>Bảo vệ khóa bằng mật khẩu mới; từ đó việc ký cần mật khẩu ấy.</translation>
    </message>
    <message>
        <source>Takes the passphrase away.</source>
        <translation>Bỏ mật khẩu của khóa.</translation>
    </message>
    <message>
        <source>Puts the key away in a file, behind a passphrase.</source>
        <translation>Cất khóa vào một tệp có mật khẩu.</translation>
    </message>
    <message>
        <source>Takes the key from such a file, to sign from today on.</source>
        <translation>Lấy khóa từ tệp như vậy để ký từ hôm nay.</translation>
    </message>
    <message>
        <source>Where the keys are written; as HTML it is a page that checks codes in a browser without a network.</source>
        <translation>Tệp chứa các khóa; ở dạng HTML, đó là một trang kiểm tra mã bằng trình duyệt, không cần mạng.</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase of the key; else it is that of SOVANG_KEY_PASSPHRASE.</source>
        <translation>Tệp có dòng đầu là mật khẩu của khóa; không nêu thì lấy theo SOVANG_KEY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>A file whose first line is the new passphrase; else it is that of SOVANG_NEW_KEY_PASSPHRASE.</source>
        <translation>Tệp có dòng đầu là mật khẩu mới; không nêu thì lấy theo SOVANG_NEW_KEY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>“sovang-cli help COMMAND” tells what the options of a command do. SOVANG_LANG=en speaks English; SOVANG_OPERATOR is the name that the log gives to who works.</source>
        <translation>“sovang-cli help LỆNH” giải thích các tùy chọn của một lệnh. SOVANG_LANG=en nói tiếng Anh; SOVANG_OPERATOR là tên người làm việc để ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>The round that is scored: self, team or final.</source>
        <translation>Vòng được chấm: self (tự chấm), team (đoàn kiểm tra) hoặc final (điểm chốt).</translation>
    </message>
    <message>
        <source>Where the packet is written.</source>
        <translation>Tệp gói được ghi ra.</translation>
    </message>
    <message>
        <source>Takes in what was scored in a packet: all of it, or nothing. Cells that both sides changed differently are asked about.</source>
        <translation>Nhập điểm đã chấm trong gói: nhập tất cả hoặc không nhập gì. Ô nào hai bên sửa khác nhau thì được hỏi lại.</translation>
    </message>
    <message>
        <source>Only shows every cell that either side changed.</source>
        <translation>Chỉ cho xem từng ô mà một bên đã sửa, không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Decides the cells that both changed differently: ours is what the book has, theirs what the packet has.</source>
        <translation>Quyết định các ô hai bên sửa khác nhau: ours giữ giá trị của sổ, theirs lấy giá trị của gói.</translation>
    </message>
    <message>
        <source>The number of the paper; without it there is room for one.</source>
        <translation>Số của văn bản; không nêu thì để trống.</translation>
    </message>
    <message>
        <source>The day of the paper; without it there is room for one.</source>
        <translation>Ngày của văn bản; không nêu thì để trống.</translation>
    </message>
    <message>
        <source>Which paper: registrations, inspection, minutes, submission, decision, refusals, letter, revocation or certificate-register.</source>
        <translation>Loại văn bản: registrations (danh sách đăng ký), inspection (biên bản kiểm tra), minutes (biên bản họp), submission (tờ trình), decision (quyết định công nhận), refusals (công văn không công nhận), letter (thông báo kết quả cho từng đơn vị), revocation (quyết định thu hồi) hoặc certificate-register (sổ đăng ký cấp giấy công nhận).</translation>
    </message>
    <message>
        <source>Writes the yearly report. A report that contradicts itself or the book is refused.</source>
        <translation>Ghi báo cáo năm. Báo cáo mâu thuẫn với chính nó hoặc với sổ sẽ bị từ chối.</translation>
    </message>
    <message>
        <source>Where it is written, as PDF or DOCX; as XLSX its lists.</source>
        <translation>Tệp báo cáo, dạng PDF hoặc DOCX; dạng XLSX thì gồm các danh sách kèm theo.</translation>
    </message>
    <message>
        <source>Waives a check with a reason, which the book keeps and the report tells; without a reason it holds again. May be given several times.</source>
        <translation>Bỏ qua một mục đối chiếu kèm lý do, lý do được giữ trong sổ và nêu trong báo cáo; không có lý do thì đối chiếu lại. Có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Lists the paragraphs of the yearly report and what is edited, left out or does not agree any more.</source>
        <translation>Liệt kê các đoạn văn của báo cáo năm, cho biết đoạn nào đã sửa, bỏ hoặc có số liệu không còn khớp.</translation>
    </message>
    <message>
        <source>Words a paragraph anew; without a text the program words it again. May be given several times.</source>
        <translation>Viết lại một đoạn; không có lời văn thì dùng lại câu của chương trình. Có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Leaves a paragraph out; may be given several times.</source>
        <translation>Bỏ một đoạn ra khỏi báo cáo; có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Writes a paper of the year. What is decided is as the decision knew it; what is not decided yet is a draft, and room is left for what the book does not know.</source>
        <translation>Ghi một văn bản của năm. Việc đã quyết định ghi đúng như khi quyết định; việc chưa quyết định là dự thảo, chỗ sổ chưa có thông tin thì để trống.</translation>
    </message>
    <message>
        <source>Where it is written, as PDF or DOCX.</source>
        <translation>Tệp văn bản, dạng PDF hoặc DOCX.</translation>
    </message>
    <message>
        <source>Writes one paper of the year as a file to be changed in Word or LibreOffice, or keeps the changed file in the book. What stands in content controls is filled in anew; a PDF always has the program&apos;s own form.</source>
        <translation>Ghi một văn bản của năm thành tệp để sửa trong Word hoặc LibreOffice, hoặc lưu tệp đã sửa vào sổ. Nội dung trong các ô điều khiển được điền lại; PDF luôn theo mẫu của chương trình.</translation>
    </message>
    <message>
        <source>Where the file to be changed is written, as DOCX.</source>
        <translation>Tệp DOCX được ghi ra để sửa.</translation>
    </message>
    <message>
        <source>Keeps the changed file, by which the DOCX of such papers is written from then on.</source>
        <translation>Lưu tệp đã sửa vào sổ; từ đó DOCX của loại văn bản này được ghi theo tệp ấy.</translation>
    </message>
    <message>
        <source>Goes back to the program&apos;s own form.</source>
        <translation>Trở lại mẫu của chương trình.</translation>
    </message>
    <message>
        <source>Makes a practice province, marked as such.</source>
        <translation>Tạo sổ thực hành của một tỉnh giả định, có ghi rõ là dữ liệu thực hành.</translation>
    </message>
    <message>
        <source>How many units it has, up to 100000; else 120.</source>
        <translation>Số đơn vị, nhiều nhất 100000; không nêu thì 120.</translation>
    </message>
    <message>
        <source>How many years lie behind it, up to 16; else 10.</source>
        <translation>Số năm đã qua, nhiều nhất 16; không nêu thì 10.</translation>
    </message>
    <message>
        <source>A whole number; the same one gives the same book.</source>
        <translation>Một số nguyên; cùng số thì ra cùng một sổ.</translation>
    </message>
    <message>
        <source>Lists the titles of the year that are in force and writes them as a page that opens without a network, to be searched and printed. Names of people and telephones are not in it.</source>
        <translation>Liệt kê các danh hiệu của năm đang có hiệu lực và xuất thành trang mở được khi không có mạng, tìm và in được. Trang không có tên người và số điện thoại.</translation>
    </message>
    <message>
        <source>The folder that gets the page, index.html.</source>
        <translation>Thư mục chứa trang index.html.</translation>
    </message>
    <message>
        <source>Only lists the titles.</source>
        <translation>Chỉ liệt kê các danh hiệu.</translation>
    </message>
    <message>
        <source>Where the paper is written, as PDF or DOCX.</source>
        <translation>Tệp bản giải thích, dạng PDF hoặc DOCX.</translation>
    </message>
    <message>
        <source>Where the rule set is written, as JSON.</source>
        <translation>Tệp JSON chứa bộ tiêu chí được ghi ra.</translation>
    </message>
    <message>
        <source>Its title; else what stands over the table.</source>
        <translation>Tên bộ tiêu chí; không nêu thì lấy dòng trên bảng.</translation>
    </message>
    <message>
        <source>The year from which on it is valid; else the present one.</source>
        <translation>Năm bắt đầu có hiệu lực; không nêu thì là năm nay.</translation>
    </message>
    <message>
        <source>The points that are needed to pass.</source>
        <translation>Mức điểm đạt.</translation>
    </message>
    <message>
        <source>The place of the book, where the backup is laid.</source>
        <translation>Vị trí của sổ, nơi đặt bản sao lưu vào.</translation>
    </message>
    <message>
        <source>Reopens a sealed year. Sealing it again lists what is different.</source>
        <translation>Mở lại năm đã khóa sổ. Khi khóa lại sẽ liệt kê những điểm khác.</translation>
    </message>
    <message>
        <source>Why it is reopened; the book keeps it.</source>
        <translation>Lý do mở lại; lý do được lưu trong sổ.</translation>
    </message>
    <message>
        <source>Checks everything: the file, the log, and every entry against what the log tells of it.</source>
        <translation>Kiểm tra toàn bộ: tệp, nhật ký, và từng mục so với điều nhật ký đã ghi.</translation>
    </message>
    <message>
        <source>Also says whether the line of the log whose code a paper bears is in the book.</source>
        <translation>Cho biết thêm dòng nhật ký có mã in trên giấy còn trong sổ hay không.</translation>
    </message>
    <message>
        <source>The points that would be needed to pass.</source>
        <translation>Mức điểm đạt muốn thử.</translation>
    </message>
    <message>
        <source>The percentage that would be needed in a criterion, such as I=50; may be given several times.</source>
        <translation>Tỷ lệ phần trăm tối thiểu của một tiêu chuẩn muốn thử, ví dụ I=50; có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>How often it is tried; else 1000 times.</source>
        <translation>Số lần chạy thử; không nêu thì 1000 lần.</translation>
    </message>
    <message>
        <source>A whole number; the same one gives the same figures.</source>
        <translation>Một số nguyên; cùng số thì ra cùng kết quả.</translation>
    </message>
    <message>
        <source>Shows how far registration, scoring and decisions are, what was due when and who is late, and what the year after needs.</source>
        <translation>Cho biết việc đăng ký, chấm điểm và ra quyết định đã đến đâu, việc nào hạn ngày nào, đơn vị nào chậm và năm sau cần những gì.</translation>
    </message>
    <message>
        <source>Gives a step its day, such as selfScore=2025-10-15; without a day it has none any more. May be given several times.</source>
        <translation>Đặt ngày hạn cho một bước, ví dụ selfScore=2025-10-15; không có ngày thì bỏ hạn của bước đó. Có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Works as if it were this day.</source>
        <translation>Tính như thể hôm nay là ngày này.</translation>
    </message>
    <message>
        <source>Registers every unit that there is in the year.</source>
        <translation>Đăng ký mọi đơn vị đang hoạt động trong năm.</translation>
    </message>
    <message>
        <source>Works it out as if this round were the final one: self, team or final.</source>
        <translation>Tính như thể vòng này là điểm chốt: self (tự chấm), team (đoàn kiểm tra) hoặc final (điểm chốt).</translation>
    </message>
    <message>
        <source>Takes what was proposed in earlier years and not decided as decided.</source>
        <translation>Coi các đề nghị của những năm trước chưa có quyết định là đã được quyết định.</translation>
    </message>
    <message>
        <source>Writes the outcomes into a file, as CSV or XLSX.</source>
        <translation>Ghi kết quả ra tệp, dạng CSV hoặc XLSX.</translation>
    </message>
    <message>
        <source>What is decided: a first recognition or its renewal.</source>
        <translation>Nội dung quyết định: first (công nhận lần đầu) hoặc renewal (công nhận lại).</translation>
    </message>
    <message>
        <source>The number of the decision.</source>
        <translation>Số quyết định.</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>Ngày ký quyết định.</translation>
    </message>
    <message>
        <source>Who signed it.</source>
        <translation>Người ký quyết định.</translation>
    </message>
    <message>
        <source>Where a sheet with rulers is written, as PDF: printed, it shows what offset a printer needs.</source>
        <translation>Nơi ghi trang thử có thước, dạng PDF: in ra thì biết máy in cần dịch bao nhiêu.</translation>
    </message>
    <message>
        <source>Moves the test page by so many mm to the right and down.</source>
        <translation>Dịch trang thử sang phải và xuống dưới ngần ấy mm.</translation>
    </message>
    <message>
        <source>--contact-sheet is for --check</source>
        <translation>--contact-sheet chỉ dùng cùng --check</translation>
    </message>
    <message>
        <source>With --check, where the twenty certificates with the longest names are shown small on one page, as PDF.</source>
        <translation>Cùng với --check: nơi ghi một trang PDF thu nhỏ hai mươi giấy công nhận có tên dài nhất.</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>The clipboard holds more than %1 cells.</source>
        <translation>Bảng tạm có hơn %1 ô.</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>This is no form; it was left aside</source>
        <translation>Tệp này không phải là phiếu nên để lại, không đọc</translation>
    </message>
    <message>
        <source>This is no form of Sổ Vàng, or its hidden sheet is gone</source>
        <translation>Tệp này không phải là phiếu của Sổ Vàng, hoặc trang ẩn của phiếu đã mất</translation>
    </message>
    <message>
        <source>The form was written from another book</source>
        <translation>Phiếu được lập từ một sổ khác</translation>
    </message>
    <message>
        <source>The form is of %1, not of %2</source>
        <translation>Phiếu của năm %1, không phải của năm %2</translation>
    </message>
    <message>
        <source>The book has no unit with the code “%1”</source>
        <translation>Sổ không có đơn vị nào mã “%1”</translation>
    </message>
    <message>
        <source>The form is of the rule set %1; %2 is scored by %3</source>
        <translation>Phiếu theo bộ tiêu chí %1; %2 được chấm theo %3</translation>
    </message>
    <message>
        <source>none in this year</source>
        <translation>không bộ nào trong năm này</translation>
    </message>
    <message>
        <source>The same is in “%1”</source>
        <translation>Nội dung giống hệt “%1”</translation>
    </message>
    <message>
        <source>“%1” is of the same unit, %2, was saved at the same moment and says something else: move one of them away</source>
        <translation>“%1” cũng là phiếu của %2, được lưu cùng lúc mà nội dung khác: hãy chuyển một trong hai tệp ra ngoài</translation>
    </message>
    <message>
        <source>This is an older form of %1; “%2” is taken instead</source>
        <translation>Đây là phiếu cũ hơn của %1; “%2” được lấy thay</translation>
    </message>
    <message>
        <source>The spreadsheet holds a date, a percentage or true/false here; %1 needs a plain number or text</source>
        <translation>Bảng tính có ngày tháng, tỷ lệ phần trăm hoặc đúng/sai ở ô này; %1 cần một số thường hoặc chữ</translation>
    </message>
    <message>
        <source>The reason beside %1 is only kept with “KAD”</source>
        <translation>Lý do bên cạnh %1 chỉ được giữ khi ghi “KAD”</translation>
    </message>
    <message>
        <source>%1 has not answered everything; missing: %2</source>
        <translation>%1 chưa chấm đủ; còn thiếu: %2</translation>
    </message>
    <message>
        <source>The form of %1 came back empty</source>
        <translation>Phiếu của %1 gửi lại còn trống</translation>
    </message>
    <message>
        <source>%1 is not registered for %2; its scores are taken all the same</source>
        <translation>%1 chưa đăng ký năm %2; điểm vẫn được nhập</translation>
    </message>
    <message>
        <source>Has not answered: %1 %2</source>
        <translation>Chưa gửi phiếu: %1 %2</translation>
    </message>
    <message>
        <source>There is no folder “%1”</source>
        <translation>Không có thư mục “%1”</translation>
    </message>
    <message>
        <source>forms of %1 (%2)</source>
        <translation>phiếu năm %1 (%2)</translation>
    </message>
</context>
<context>
    <name>CommissionStore</name>
    <message>
        <source>“%1” is no longer in the book.</source>
        <translation>“%1” không còn trong sổ.</translation>
    </message>
    <message>
        <source>A member of the commission needs a name.</source>
        <translation>Thành viên phải có họ tên.</translation>
    </message>
    <message>
        <source>The last day of “%1” is before the first.</source>
        <translation>Ngày cuối của “%1” đứng trước ngày đầu.</translation>
    </message>
    <message>
        <source>A signer needs a name or a title.</source>
        <translation>Người ký phải có họ tên hoặc chức vụ.</translation>
    </message>
    <message>
        <source>An issuer of papers needs a name.</source>
        <translation>Cơ quan ban hành phải có tên.</translation>
    </message>
    <message>
        <source>The book has its commission already.</source>
        <translation>Sổ đã có ban chỉ đạo (hội đồng) rồi.</translation>
    </message>
    <message>
        <source>The format “%1” must contain {n}, the number, once.</source>
        <translation>Mẫu số “%1” phải có đúng một {n} (số thứ tự).</translation>
    </message>
    <message>
        <source>signers</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>dãy số</translation>
    </message>
    <message>
        <source>The issuer has %1 and stays in the book until they are gone.</source>
        <translation>Cơ quan này còn %1 nên vẫn ở trong sổ cho đến khi xóa hết các mục đó.</translation>
    </message>
    <message>
        <source>Numbers of papers are from 1 to %1.</source>
        <translation>Số văn bản từ 1 đến %1.</translation>
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
        <translation>%1: %2 = %3, nhưng ghi là %4.</translation>
    </message>
    <message>
        <source>%1: %2/%3 is %4 %, printed is %5 %: cut instead of rounded.</source>
        <translation>%1: %2/%3 là %4 %, nhưng ghi là %5 %: bị cắt bớt chứ không làm tròn.</translation>
    </message>
    <message>
        <source>%1: %2/%3 is %4 %, printed is %5 %.</source>
        <translation>%1: %2/%3 là %4 %, nhưng ghi là %5 %.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are more than all.</source>
        <translation>%1: %2 trên %3 là nhiều hơn tổng số.</translation>
    </message>
    <message>
        <source>%1 stands twice in the list of units.</source>
        <translation>%1 có hai lần trong danh sách đơn vị.</translation>
    </message>
    <message>
        <source>Recognised for the first time</source>
        <translation>Đã công nhận lần đầu</translation>
    </message>
    <message>
        <source>Recognised again</source>
        <translation>Đã công nhận lại</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Theo phân loại</translation>
    </message>
    <message>
        <source>Complete score sheets</source>
        <translation>Phiếu đã chấm xong</translation>
    </message>
    <message>
        <source>%1 and %2 are both “%3” and both registered.</source>
        <translation>%1 và %2 cùng là “%3” và cùng đăng ký.</translation>
    </message>
    <message>
        <source>%1 is recognised by decision %2, but did not register.</source>
        <translation>%1 được công nhận theo quyết định %2 nhưng không đăng ký.</translation>
    </message>
    <message>
        <source>%1 is recognised by %2 decisions in one year.</source>
        <translation>%1 được công nhận bằng %2 quyết định trong cùng một năm.</translation>
    </message>
    <message>
        <source>Decision %1 recognises %2 for a period in which it did not pass: %3.</source>
        <translation>Quyết định %1 công nhận %2 cho giai đoạn có năm không đạt: %3.</translation>
    </message>
    <message>
        <source>Certificate %1 has no decision.</source>
        <translation>Giấy công nhận %1 không có quyết định.</translation>
    </message>
    <message>
        <source>Decision %1 has several dates: %2.</source>
        <translation>Quyết định %1 có nhiều ngày khác nhau: %2.</translation>
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
        <source>This line is not UTF-8 text. The file may be in an old encoding (VNI, TCVN3, Windows): save the list as .xlsx or as &quot;CSV UTF-8&quot;.</source>
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
    <message>
        <source>A field holds more marks on one letter than any writing has.</source>
        <translation>Có một ô quá nhiều dấu chồng trên một chữ cái; không chữ viết nào có như vậy.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The book has no such unit, or it is still in use.</source>
        <translation>Sổ không có đơn vị này, hoặc đơn vị này vẫn đang được dùng.</translation>
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
    <message>
        <source>The disk with “%1” is full; nothing was written.</source>
        <translation>Ổ đĩa chứa “%1” đã đầy; chưa ghi gì.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the disk failed.</source>
        <translation>Không đọc được “%1”: ổ đĩa bị lỗi.</translation>
    </message>
    <message>
        <source>The disk with “%1” failed or is full; the book is as it was before.</source>
        <translation>Ổ đĩa chứa “%1” bị lỗi hoặc đã đầy; sổ vẫn như trước.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>Không mở được “%1”.</translation>
    </message>
    <message>
        <source>“%1” was moved or removed while it was open; nothing was written.</source>
        <translation>“%1” đã bị chuyển đi hoặc bị xóa khi đang mở; chưa ghi gì.</translation>
    </message>
    <message>
        <source>“%1” is damaged; open the latest backup instead.</source>
        <translation>“%1” bị hỏng; hãy mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>“%1” is damaged: “%2” is no possible value of “%3”. Open the latest backup instead.</source>
        <translation>“%1” bị hỏng: “%2” không thể là giá trị của “%3”. Hãy mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Another program is using “%1” at this moment; try again.</source>
        <translation>Một chương trình khác đang dùng “%1” vào lúc này; hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>“%1” is not a day of the calendar; a day is written as 31/12/2025.</source>
        <translation>“%1” không có trong lịch; ngày viết như 31/12/2025.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 31/12/2025.</source>
        <translation>“%1” không phải là ngày; hãy viết như 31/12/2025.</translation>
    </message>
    <message>
        <source>“%1” is no day of the years %2 to %3; a day is written as 31/12/2025.</source>
        <translation>“%1” không nằm trong các năm từ %2 đến %3; ngày ghi như 31/12/2025.</translation>
    </message>
    <message>
        <source>“%1” may be of either century; write the year in four digits, as in 31/12/2025.</source>
        <translation>“%1” có thể thuộc thế kỷ này hay thế kỷ trước; hãy ghi năm bằng bốn chữ số, như 31/12/2025.</translation>
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
    <message>
        <source>%1 is refused without a reason</source>
        <translation>%1 không được công nhận nhưng chưa ghi lý do</translation>
    </message>
    <message>
        <source>The period of %1 must end with %2 and not begin after it</source>
        <translation>Giai đoạn của %1 phải kết thúc vào năm %2 và không bắt đầu sau năm đó</translation>
    </message>
    <message>
        <source>The rule set says who decides: “%1”. Write who signed.</source>
        <translation>Bộ tiêu chí nêu rõ người quyết định: “%1”. Hãy ghi người ký.</translation>
    </message>
    <message>
        <source>A unit of this decision is no longer in the book. Choose the units again.</source>
        <translation>Có đơn vị của quyết định này không còn trong sổ. Hãy chọn lại các đơn vị.</translation>
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
    <name>Dossier</name>
    <message>
        <source>“%1” is there already and not empty; name another folder. Nothing was written</source>
        <translation>“%1” đã có và không trống; hãy chọn thư mục khác. Chưa ghi gì cả</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>Không tạo được thư mục “%1”</translation>
    </message>
    <message>
        <source>the evidence “%1” of %2 is not there</source>
        <translation>không có tệp minh chứng “%1” của %2</translation>
    </message>
    <message>
        <source>the evidence “%1” of %2 does not lie beside the book and was not copied</source>
        <translation>tệp minh chứng “%1” của %2 không nằm trong thư mục của sổ nên không được sao</translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be copied: %2</source>
        <translation>Không sao được tệp minh chứng “%1”: %2</translation>
    </message>
    <message>
        <source>%1 is not registered for %2</source>
        <translation>%1 chưa đăng ký năm %2</translation>
    </message>
    <message>
        <source>No unit is registered for %1</source>
        <translation>Chưa có đơn vị nào đăng ký năm %1</translation>
    </message>
    <message>
        <source>The book was changed while the dossiers were being made; nothing was written. Try it once more</source>
        <translation>Sổ bị sửa trong lúc đang lập hồ sơ; chưa ghi gì cả. Hãy làm lại</translation>
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
    <name>EvidenceStore</name>
    <message>
        <source>Evidence needs the code of its item.</source>
        <translation>Minh chứng phải có mã tiêu chí.</translation>
    </message>
    <message>
        <source>Evidence for %1 says nothing.</source>
        <translation>Minh chứng của %1 không có nội dung nào.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is a folder; nothing is written in its place.</source>
        <translation>“%1” là thư mục; không ghi tệp vào chỗ đó.</translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”; nothing is written through a link. Name the file itself.</source>
        <translation>“%1” là liên kết đến “%2”; không ghi qua liên kết. Hãy ghi tên chính tệp đó.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a device of the computer; nothing is written there.</source>
        <translation>“%1” không phải là tệp mà là thiết bị của máy; không ghi vào đó.</translation>
    </message>
    <message>
        <source>“%1” is a book of Sổ Vàng; it is not overwritten.</source>
        <translation>“%1” là một sổ của Sổ Vàng nên không ghi đè.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission to write in the folder “%2”.</source>
        <translation>Không ghi được “%1”: bạn không có quyền ghi vào thư mục “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file is protected, you have no permission to change it.</source>
        <translation>Không ghi được “%1”: tệp được bảo vệ, bạn không có quyền sửa.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder.</source>
        <translation>Không ghi được “%1”: “%2” không phải là thư mục.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”.</source>
        <translation>Không ghi được “%1”: không có thư mục “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk can only be read.</source>
        <translation>Không ghi được “%1”: ổ đĩa này chỉ đọc được, không ghi được.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the name or the path is too long.</source>
        <translation>Không ghi được “%1”: tên tệp hoặc đường dẫn quá dài.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>Không ghi được “%1”: ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk does not take a file that large.</source>
        <translation>Không ghi được “%1”: ổ đĩa không nhận tệp lớn như vậy.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk failed.</source>
        <translation>Không ghi được “%1”: ổ đĩa bị lỗi.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the system refuses it (error %2).</source>
        <translation>Không ghi được “%1”: hệ thống từ chối (lỗi %2).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you have no permission.</source>
        <translation>Không đọc được “%1”: bạn không có quyền đọc.</translation>
    </message>
    <message>
        <source>There is no file “%1”: the name or the path is too long.</source>
        <translation>Không có tệp “%1”: tên tệp hoặc đường dẫn quá dài.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the disk failed.</source>
        <translation>Không đọc được “%1”: ổ đĩa bị lỗi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the system refuses it (error %2).</source>
        <translation>Không đọc được “%1”: hệ thống từ chối (lỗi %2).</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>Chưa có tên tệp.</translation>
    </message>
    <message>
        <source>“%1” is the name of a working file of the book “%2”; choose another name.</source>
        <translation>“%1” trùng tên tệp làm việc của sổ “%2”; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is there already; it is not overwritten.</source>
        <translation>“%1” đã có sẵn nên không ghi đè.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
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
    <name>FormReader</name>
    <message>
        <source>The structure of the form was changed: rows or columns were added, removed or moved, from here on</source>
        <translation>Cấu trúc của phiếu đã bị thay đổi: từ ô này trở đi có hàng hoặc cột bị thêm, bớt hoặc dời chỗ</translation>
    </message>
    <message>
        <source>A locked cell was emptied; it said “%1”</source>
        <translation>Ô khóa đã bị xóa; ô này ghi “%1”</translation>
    </message>
    <message>
        <source>A locked cell was edited: it said “%1”, and says “%2” now</source>
        <translation>Ô khóa đã bị sửa: trước ghi “%1”, nay ghi “%2”</translation>
    </message>
    <message>
        <source>The hidden sheet was changed; what the form belongs to cannot be trusted</source>
        <translation>Trang ẩn đã bị thay đổi; không còn biết chắc phiếu là của ai</translation>
    </message>
    <message>
        <source>The structure of the form was changed: the sheet “%1” is not there</source>
        <translation>Cấu trúc của phiếu đã bị thay đổi: không còn trang “%1”</translation>
    </message>
</context>
<context>
    <name>FormWriter</name>
    <message>
        <source>The rule set %1 does not fit into a form</source>
        <translation>Bộ tiêu chí %1 không vừa với một phiếu</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>The folder “%1” cannot be made</source>
        <translation>Không tạo được thư mục “%1”</translation>
    </message>
    <message>
        <source>“%1” is there already and may have been filled in; name another folder. Nothing was written</source>
        <translation>“%1” đã có và có thể đã được điền; hãy chọn thư mục khác. Chưa ghi gì cả</translation>
    </message>
    <message>
        <source>No unit is registered for %1</source>
        <translation>Chưa có đơn vị nào đăng ký năm %1</translation>
    </message>
</context>
<context>
    <name>HistoryFit</name>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>không đăng ký</translation>
    </message>
    <message>
        <source>never recognised</source>
        <translation>chưa được công nhận</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>đã công nhận</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>gián đoạn</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in the book</source>
        <translation>sổ không có</translation>
    </message>
    <message>
        <source>The period %1 is not covered by years that passed (%2)</source>
        <translation>Giai đoạn %1 không gồm toàn những năm đạt (%2)</translation>
    </message>
    <message>
        <source>There is a title of %1 already</source>
        <translation>Năm %1 đã có danh hiệu rồi</translation>
    </message>
    <message>
        <source>Renews a title that is not in force then (standing: %1)</source>
        <translation>Công nhận lại khi danh hiệu không còn hiệu lực (tình trạng: %1)</translation>
    </message>
    <message>
        <source>Recognises for the first time a unit that stands recognised already</source>
        <translation>Công nhận lần đầu một đơn vị đang được công nhận</translation>
    </message>
    <message>
        <source>Revokes the title of a unit that was never recognised</source>
        <translation>Thu hồi danh hiệu của đơn vị chưa từng được công nhận</translation>
    </message>
    <message>
        <source>Revokes a title that is not in force then (standing: %1)</source>
        <translation>Thu hồi danh hiệu không còn hiệu lực (tình trạng: %1)</translation>
    </message>
    <message>
        <source>Decision %1 is dated %2, which is still to come</source>
        <translation>Quyết định %1 đề ngày %2, là ngày chưa đến</translation>
    </message>
    <message>
        <source>Decision %1 of %2 is older than the last year of its period, %3</source>
        <translation>Quyết định %1 ngày %2 có trước năm cuối của giai đoạn, năm %3</translation>
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
        <source>“%1” is not a code of any rule set of %2; say what the column is, or that it is not read (--map “%1=CODE”, --map “%1=”)</source>
        <translation>“%1” không phải mã trong bộ tiêu chí nào của năm %2; hãy chỉ rõ đây là cột gì, hoặc là cột không đọc (--map “%1=MÃ”, --map “%1=”)</translation>
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
        <source>“%1” is not a year</source>
        <translation>“%1” không phải là năm</translation>
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
        <source>“%1” is not what a registration can aim at: write lần đầu, công nhận lại or giữ danh hiệu</source>
        <translation>“%1” không phải là mục đích đăng ký: hãy ghi lần đầu, công nhận lại hoặc giữ danh hiệu</translation>
    </message>
    <message>
        <source>%1 decisions have periods in years that the book has no registrations of, so it cannot tell whether years that passed cover them (%2, …)</source>
        <translation>%1 quyết định có giai đoạn gồm những năm sổ không có đăng ký nào, nên không kiểm tra được giai đoạn có gồm toàn năm đạt hay không (%2, …)</translation>
    </message>
    <message>
        <source>Results change: %1</source>
        <translation>Kết quả thay đổi: %1</translation>
    </message>
    <message>
        <source>This would change the results of %1 in %2; say from which year on it holds (--from YEAR), or that earlier years are corrected too (--all-years)</source>
        <translation>Thay đổi này làm đổi kết quả của %1 năm %2; hãy nói rõ áp dụng từ năm nào (--from NĂM), hoặc sửa cả các năm trước (--all-years)</translation>
    </message>
    <message>
        <source>There are more problems; the first %1 are listed</source>
        <translation>Còn lỗi khác; chỉ liệt kê %1 lỗi đầu tiên</translation>
    </message>
    <message>
        <source>There is more to say; the first %1 notes are listed</source>
        <translation>Còn ghi chú khác; chỉ liệt kê %1 ghi chú đầu tiên</translation>
    </message>
    <message>
        <source>A text file has no sheets</source>
        <translation>Tệp văn bản không có trang tính</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the sheets are “%2”</source>
        <translation>Không có trang tính “%1”; các trang tính là “%2”</translation>
    </message>
    <message>
        <source>This sheet has no header row with the columns “%1” and is not read</source>
        <translation>Trang tính này không có dòng tiêu đề với các cột “%1” nên không được đọc</translation>
    </message>
    <message>
        <source>This sheet is hidden and is not read; name it to read it</source>
        <translation>Trang tính này bị ẩn nên không được đọc; muốn đọc thì nêu tên nó</translation>
    </message>
    <message>
        <source>The column “%1” is read as “%2”</source>
        <translation>Cột “%1” được đọc là “%2”</translation>
    </message>
    <message>
        <source>No column has the header “%1”</source>
        <translation>Không có cột nào mang tiêu đề “%1”</translation>
    </message>
    <message>
        <source>“Lý do” is only kept for cells with “KAD”, and there is none</source>
        <translation>“Lý do” chỉ được giữ cho ô ghi “KAD”, mà dòng này không có ô nào</translation>
    </message>
    <message>
        <source>The groups %1 become “%2” of the units under them</source>
        <translation>Các nhóm %1 được ghi vào “%2” của các đơn vị bên dưới</translation>
    </message>
    <message>
        <source>The groups %1 are not kept</source>
        <translation>Các nhóm %1 không được giữ lại</translation>
    </message>
    <message>
        <source>The sub-groups %1 become “%2” of the units under them</source>
        <translation>Các nhóm con %1 được ghi vào “%2” của các đơn vị bên dưới</translation>
    </message>
    <message>
        <source>The sub-groups %1 are not kept. To keep them say what they are: “%2” is Phân loại, Địa bàn or Khối</source>
        <translation>Các nhóm con %1 không được giữ lại. Muốn giữ thì cho biết chúng là gì: “%2” là Phân loại, Địa bàn hay Khối</translation>
    </message>
    <message>
        <source>The group “%1” is not a kind of unit</source>
        <translation>Nhóm “%1” không phải là một loại hình đơn vị</translation>
    </message>
    <message>
        <source>The list has no column “%1”: its units get new codes, and none of them is taken for a unit of the book</source>
        <translation>Danh sách không có cột “%1”: các đơn vị được cấp mã mới và không đơn vị nào được coi là đơn vị đã có trong sổ</translation>
    </message>
    <message>
        <source>“%1” gets the code %2</source>
        <translation>“%1” được cấp mã %2</translation>
    </message>
    <message>
        <source>Give the list a column “%1” with the codes.</source>
        <translation>Hãy thêm vào danh sách cột “%1” ghi mã.</translation>
    </message>
    <message>
        <source>No rule set in the book is for “%1”: these units cannot be scored yet</source>
        <translation>Trong sổ chưa có bộ tiêu chí cho “%1”: chưa chấm điểm được các đơn vị này</translation>
    </message>
    <message>
        <source>“%1” is the name of a group and no record</source>
        <translation>“%1” là tên nhóm, không phải bản ghi</translation>
    </message>
    <message>
        <source>“%1” is an average and no record</source>
        <translation>“%1” là dòng bình quân, không phải bản ghi</translation>
    </message>
    <message>
        <source>“%1” says how much the columns hold at most, and is no record</source>
        <translation>“%1” là dòng điểm tối đa của các cột, không phải bản ghi</translation>
    </message>
    <message>
        <source>“%1” says what the columns hold or are counted in, and is no record</source>
        <translation>“%1” là dòng ghi đơn vị tính hoặc chú thích của các cột, không phải bản ghi</translation>
    </message>
    <message>
        <source>“%1” is a number or title of the printed page and no record</source>
        <translation>“%1” là số trang hoặc tiêu đề của trang in, không phải bản ghi</translation>
    </message>
    <message>
        <source>This sheet lacks the column “%1”, and its rows would be left out; give it the column, or name the sheet that is to be read</source>
        <translation>Trang tính này thiếu cột “%1” nên các dòng của nó sẽ bị bỏ qua; hãy thêm cột đó, hoặc chỉ rõ trang tính cần đọc</translation>
    </message>
    <message>
        <source>This sheet lacks the columns “%1” and is not read</source>
        <translation>Trang tính này thiếu các cột “%1”, không được đọc</translation>
    </message>
    <message>
        <source>Here stands a header with other columns; the rows below are read by it</source>
        <translation>Ở đây có dòng tiêu đề với các cột khác; các dòng bên dưới được đọc theo tiêu đề này</translation>
    </message>
    <message>
        <source>“%1” and “%2” may both be the column “%3”; say which one it is (--map “%1=%3”)</source>
        <translation>“%1” và “%2” đều có thể là cột “%3”; hãy chỉ rõ cột nào (--map “%1=%3”)</translation>
    </message>
    <message>
        <source>Here stands a header that lacks the column “%1”</source>
        <translation>Ở đây có dòng tiêu đề thiếu cột “%1”</translation>
    </message>
    <message>
        <source>“%1” is a total and no record</source>
        <translation>“%1” là dòng cộng, không phải bản ghi</translation>
    </message>
    <message>
        <source>This row numbers the columns and is no record</source>
        <translation>Dòng này đánh số cột, không phải bản ghi</translation>
    </message>
    <message>
        <source>The header stands here once more and is no record</source>
        <translation>Dòng này lặp lại tiêu đề, không phải bản ghi</translation>
    </message>
    <message>
        <source>“%1” stands under the list and is no record</source>
        <translation>“%1” nằm dưới danh sách, không phải bản ghi</translation>
    </message>
    <message>
        <source>This row has nothing in the columns that are read, and is left aside</source>
        <translation>Dòng này không có gì ở các cột được đọc nên bỏ qua</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this sheet are read</source>
        <translation>
            <numerusform>%n dòng của trang tính này được đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too: %1</source>
        <translation>
            <numerusform>%n dòng bị ẩn cũng được đọc: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” is hidden and is read too</source>
        <translation>Cột “%1” bị ẩn cũng được đọc</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”</source>
        <translation>“%1” được đọc là “%2”</translation>
    </message>
    <message>
        <source>The spreadsheet holds a date here, %1; “%2” is a text. Format the cell as text and type it anew</source>
        <translation>Bảng tính lưu ở đây một ngày, %1, trong khi “%2” là chữ. Hãy định dạng ô thành văn bản rồi gõ lại</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets hold such a list and all are read; name one to read it alone</source>
        <translation>
            <numerusform>Có %n trang tính chứa danh sách như vậy và tất cả đều được đọc; muốn đọc riêng trang nào thì nêu tên trang đó</numerusform>
        </translation>
    </message>
    <message>
        <source>The kind of the unit is missing</source>
        <translation>Thiếu loại hình của đơn vị</translation>
    </message>
    <message>
        <source>“%1” is a school year, but the rule sets for this unit go by calendar years</source>
        <translation>“%1” là năm học, nhưng bộ tiêu chí của đơn vị này tính theo năm dương lịch</translation>
    </message>
    <message>
        <source>What was said of the columns needs a name.</source>
        <translation>Mẫu cột cần có tên.</translation>
    </message>
    <message>
        <source>No row under this header is a record</source>
        <translation>Dưới tiêu đề này không có dòng nào để đọc</translation>
    </message>
    <message>
        <source>“%1” looks like the code “%2”, but becomes another unit</source>
        <translation>“%1” trông giống mã “%2” nhưng sẽ thành một đơn vị khác</translation>
    </message>
    <message>
        <source>“%1” is a day, and not a year</source>
        <translation>“%1” là một ngày, không phải một năm</translation>
    </message>
    <message>
        <source>; there is “%1”</source>
        <translation>; trong sổ có “%1”</translation>
    </message>
    <message>
        <source>“%1” is far in the future; look at its year</source>
        <translation>“%1” còn rất xa; hãy xem lại năm</translation>
    </message>
    <message>
        <source>The kind of the decision is missing</source>
        <translation>Thiếu loại quyết định</translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2020-2024 or 2024, or use the columns “%2” and “%3”</source>
        <translation>“%1” không phải là giai đoạn; hãy ghi 2020-2024 hoặc 2024, hoặc dùng hai cột “%2” và “%3”</translation>
    </message>
    <message>
        <source>“%1” says “%2”, but “%3” and “%4” say otherwise</source>
        <translation>Cột “%1” ghi “%2”, nhưng cột “%3” và “%4” lại ghi khác</translation>
    </message>
    <message>
        <source>“%1”: this row registers nothing and is left out</source>
        <translation>“%1”: dòng này không đăng ký nên được bỏ qua</translation>
    </message>
    <message>
        <source>It is not said whether the unit registers; write Có or Không</source>
        <translation>Chưa ghi đơn vị có đăng ký hay không; hãy ghi Có hoặc Không</translation>
    </message>
    <message>
        <source>“%1” does not say whether the unit registers; write Có or Không</source>
        <translation>“%1” không cho biết đơn vị có đăng ký hay không; hãy ghi Có hoặc Không</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) are of years in which the unit was not founded yet, or had ended: %1</source>
        <translation>
            <numerusform>%n đăng ký thuộc năm mà đơn vị chưa thành lập hoặc đã chấm dứt hoạt động: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can hardly be meant as the year of a registration; it lies between %2 and %3</source>
        <translation>Năm đăng ký không thể là %1; năm phải từ %2 đến %3</translation>
    </message>
    <message>
        <source>The title says %1, but the scores are imported for %2</source>
        <translation>Tiêu đề ghi năm %1, nhưng điểm đang được nhập cho năm %2</translation>
    </message>
    <message>
        <source>This cell is merged over the columns %1 and %2; each needs a cell of its own</source>
        <translation>Ô này được gộp qua hai cột %1 và %2; mỗi cột phải có ô riêng</translation>
    </message>
    <message>
        <source>The sum typed for %1 is %2, but its points add up to %3</source>
        <translation>Tổng ghi cho %1 là %2, nhưng các điểm cộng lại được %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were not founded yet in %1, or had ended: %2</source>
        <translation>
            <numerusform>%n đơn vị chưa thành lập hoặc đã chấm dứt hoạt động trong năm %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) are not registered for %1, and get no result from their scores until they are: %2</source>
        <translation>
            <numerusform>%n đơn vị chưa đăng ký năm %1, có điểm cũng chưa có kết quả cho đến khi đăng ký: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a number of nine digits; the spreadsheet may have dropped the 0 in front of it</source>
        <translation>%1 là số có chín chữ số; có thể bảng tính đã bỏ mất số 0 ở đầu</translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message>
        <source>“%1” is not a change; write Đổi tên, Sáp nhập, Chia tách or Giải thể</source>
        <translation>“%1” không phải là một loại biến động; hãy ghi Đổi tên, Sáp nhập, Chia tách hoặc Giải thể</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1” được ghi hai lần trong ô này</translation>
    </message>
    <message>
        <source>The code of the old unit is missing</source>
        <translation>Thiếu mã của đơn vị cũ</translation>
    </message>
    <message>
        <source>One unit is split at a time</source>
        <translation>Mỗi dòng chỉ chia tách một đơn vị</translation>
    </message>
    <message>
        <source>One unit is renamed at a time</source>
        <translation>Mỗi dòng chỉ đổi tên một đơn vị</translation>
    </message>
    <message>
        <source>Nobody goes on after a dissolution; where a unit does, it is a merger</source>
        <translation>Sau giải thể không còn đơn vị nào tiếp tục; nếu có đơn vị tiếp nhận thì đó là sáp nhập</translation>
    </message>
    <message>
        <source>The code of the new unit is missing</source>
        <translation>Thiếu mã của đơn vị mới</translation>
    </message>
    <message>
        <source>A merger leads to one unit</source>
        <translation>Sáp nhập chỉ thành một đơn vị</translation>
    </message>
    <message>
        <source>A renamed unit is one unit</source>
        <translation>Đơn vị đổi tên vẫn là một đơn vị</translation>
    </message>
    <message>
        <source>There are %1 new codes; write as many names, in their order and apart by “;”</source>
        <translation>Có %1 mã mới; hãy ghi đủ chừng ấy tên, đúng thứ tự và cách nhau bằng dấu “;”</translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation>Thiếu năm</translation>
    </message>
    <message>
        <source>Nobody goes on after a dissolution; write không, or leave it empty</source>
        <translation>Sau giải thể không có đơn vị kế thừa; hãy ghi không, hoặc để trống</translation>
    </message>
    <message>
        <source>%1 is another one in %2, and both rows are one change</source>
        <translation>Cột “%1” ghi khác ở %2, trong khi hai dòng này là cùng một biến động</translation>
    </message>
    <message>
        <source>There are two rulings for %1 in %2: “%3” in %4 and “%5” here</source>
        <translation>Có hai quyết định về kế thừa cho %1 trong năm %2: “%3” ở %4 và “%5” ở đây</translation>
    </message>
    <message>
        <source>%1 is called “%2” in %3</source>
        <translation>%1 có tên “%2” ở %3</translation>
    </message>
    <message>
        <source>%1 takes part by %2 already</source>
        <translation>%1 đã tham gia sáp nhập theo %2</translation>
    </message>
    <message>
        <source>%1 comes out of the split by %2 already</source>
        <translation>%1 đã được tách ra theo %2</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation>Không có đơn vị nào mang mã “%1” trong sổ</translation>
    </message>
    <message>
        <source>%1 begins in %2 (%3) and cannot take part in a change of %4</source>
        <translation>%1 bắt đầu từ năm %2 (%3), không thể tham gia biến động năm %4</translation>
    </message>
    <message>
        <source>Whose standing and count does %1 start from? Write one of %2, or không</source>
        <translation>%1 kế thừa danh hiệu và số năm tính của đơn vị nào? Hãy ghi một trong các mã %2, hoặc không</translation>
    </message>
    <message>
        <source>“%1” is none of the old units (%2)</source>
        <translation>“%1” không phải là một trong các đơn vị cũ (%2)</translation>
    </message>
    <message>
        <source>“%1” is not one code; several codes are written apart by “;”</source>
        <translation>“%1” không phải là một mã; nhiều mã thì ghi cách nhau bằng dấu “;”</translation>
    </message>
    <message>
        <source>%1 is not in the book. Write its name in “%2”, or import it with the units first</source>
        <translation>%1 chưa có trong sổ. Hãy ghi tên đơn vị vào cột “%2”, hoặc nhập đơn vị này vào danh sách đơn vị trước</translation>
    </message>
    <message>
        <source>%1 is not in the book, and the old units differ in “Loại hình” or “Phân loại”: import it with the units first</source>
        <translation>%1 chưa có trong sổ, mà các đơn vị cũ khác nhau về “Loại hình” hoặc “Phân loại”: hãy nhập đơn vị này vào danh sách đơn vị trước</translation>
    </message>
    <message>
        <source>%1 See %2.</source>
        <translation>%1 Xem %2.</translation>
    </message>
    <message>
        <source>%1 is registered for %2; that no longer counts once it has ended</source>
        <translation>%1 đã đăng ký năm %2; đăng ký này không còn được tính khi đơn vị đã kết thúc</translation>
    </message>
    <message>
        <source>%1 has the decision %2 of %3, when it has ended already</source>
        <translation>%1 có quyết định %2 của năm %3, khi đơn vị đã kết thúc</translation>
    </message>
    <message>
        <source>This change stands twice in this file</source>
        <translation>Biến động này được ghi hai lần trong tệp</translation>
    </message>
    <message>
        <source>The change is in the book with the name “%1”; mend the name of the unit</source>
        <translation>Biến động này trong sổ mang tên “%1”; hãy sửa tên của đơn vị</translation>
    </message>
    <message>
        <source>The change is in the book with another ruling, document or date; import with updating to change it</source>
        <translation>Biến động này trong sổ có quyết định kế thừa, văn bản hoặc ngày khác; hãy nhập kèm cập nhật để thay đổi</translation>
    </message>
    <message>
        <source>%1 is called so in the book already; only the change is entered</source>
        <translation>Trong sổ %1 đã mang tên này; chỉ ghi thêm biến động</translation>
    </message>
    <message>
        <source>changes of units</source>
        <translation>biến động đơn vị</translation>
    </message>
    <message>
        <source>%1 is in the book: it takes part in the merger and goes on</source>
        <translation>%1 đã có trong sổ: đơn vị này cùng tham gia sáp nhập và tiếp tục hoạt động</translation>
    </message>
    <message>
        <source>%1 goes on: write %1 if it keeps its own state; if it starts from nothing, write it in “%2” too</source>
        <translation>%1 tiếp tục hoạt động: hãy ghi %1 nếu đơn vị giữ kết quả của chính mình; nếu tính lại từ đầu thì ghi %1 vào cả cột “%2”</translation>
    </message>
    <message>
        <source>The old units differ in %1; %2 has what %3 has</source>
        <translation>Các đơn vị cũ khác nhau về %1; %2 lấy theo %3</translation>
    </message>
    <message>
        <source>The old units differ in %1; for %2 it stays empty</source>
        <translation>Các đơn vị cũ khác nhau về %1; của %2 để trống</translation>
    </message>
</context>
<context>
    <name>ImportRecords</name>
    <message>
        <source>“%1”: the amounts under “%2” are not in đồng. Write them in full (15 triệu đồng is 15000000) and take this remark out</source>
        <translation>“%1”: số tiền ở cột “%2” không tính bằng đồng. Hãy ghi đủ số đồng (15 triệu đồng là 15000000) và bỏ dòng ghi chú này</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>Thiếu ngày</translation>
    </message>
    <message>
        <source>The year is missing</source>
        <translation>Thiếu năm</translation>
    </message>
    <message>
        <source>movements and campaigns</source>
        <translation>phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>“%1” is no kind; write Phong trào or Cuộc vận động</source>
        <translation>“%1” không phải là loại; hãy ghi Phong trào hoặc Cuộc vận động</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>There is no movement or campaign “%1” in the book; enter it first</source>
        <translation>Trong sổ không có phong trào, cuộc vận động “%1”; hãy nhập phong trào trước</translation>
    </message>
    <message>
        <source>Several movements are called “%1”, and not one of them alone runs on that day</source>
        <translation>Có nhiều phong trào tên “%1”, không xác định được phong trào nào diễn ra vào ngày này</translation>
    </message>
    <message>
        <source>good models</source>
        <translation>mô hình hay</translation>
    </message>
    <message>
        <source>commendations</source>
        <translation>khen thưởng</translation>
    </message>
    <message>
        <source>Who is honoured? Write Tập thể or Cá nhân</source>
        <translation>Khen thưởng ai? Hãy ghi Tập thể hoặc Cá nhân</translation>
    </message>
    <message>
        <source>This stands twice in this file</source>
        <translation>Mục này được ghi hai lần trong tệp</translation>
    </message>
    <message>
        <source>This is in the book with other data; import with updating to change it</source>
        <translation>Mục này đã có trong sổ với dữ liệu khác; hãy nhập kèm cập nhật để thay đổi</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book; %2 is written so</source>
        <translation>Không có đơn vị nào mang mã “%1” trong sổ; mã đúng có thể là %2</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1” in the book</source>
        <translation>Không có đơn vị nào mang mã “%1” trong sổ</translation>
    </message>
    <message>
        <source>“%1” is no code; write that of the unit in the column “%2”</source>
        <translation>“%1” không phải là mã; hãy ghi mã đơn vị vào cột “%2”</translation>
    </message>
    <message>
        <source>“%1” is no code; it looks like %2. Write the code in the column “%3”</source>
        <translation>“%1” không phải là mã; có thể là %2. Hãy ghi mã vào cột “%3”</translation>
    </message>
    <message>
        <source>%1 is “%2” in the book, and “%3” here</source>
        <translation>%1 trong sổ là “%2”, còn ở đây ghi “%3”</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, written 1500 or 1.500</source>
        <translation>“%1” không phải là số nguyên, ghi 1500 hoặc 1.500</translation>
    </message>
    <message>
        <source>“%1” is not a number; write 1500, 1.500 or 12,5, with at most two decimals</source>
        <translation>“%1” không phải là số; hãy ghi 1500, 1.500 hoặc 12,5, nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>“%1” is not money; write whole đồng: 1500000 or 1.500.000</source>
        <translation>“%1” không phải là số tiền; hãy ghi số đồng nguyên: 1500000 hoặc 1.500.000</translation>
    </message>
    <message>
        <source>“%1” is not a time; write a year (2025), a month (05/2025) or a day (15/05/2025)</source>
        <translation>“%1” không phải là thời gian; hãy ghi năm (2025), tháng (05/2025) hoặc ngày (15/05/2025)</translation>
    </message>
    <message>
        <source>The kind is missing; write Phong trào or Cuộc vận động</source>
        <translation>Thiếu loại; hãy ghi Phong trào hoặc Cuộc vận động</translation>
    </message>
    <message>
        <source>The end stands in “%1” too, and is another one there</source>
        <translation>Cột “%1” cũng ghi thời điểm kết thúc, nhưng là thời điểm khác</translation>
    </message>
    <message>
        <source>In %1 of %2 rows the name is not that of the unit with the code, from %3 on: one column may have been sorted without the others. If the codes are right, leave out the column of names</source>
        <translation>Ở %1 trong %2 dòng, tên không phải là tên của đơn vị mang mã đó, bắt đầu từ %3: có thể đã sắp xếp một cột mà không sắp xếp các cột còn lại. Nếu mã đúng thì hãy bỏ cột tên ra</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>%1 and %2 both have the decision %3. Remove one first.</source>
        <translation>%1 và %2 đều có quyết định số %3. Hãy bỏ bớt một trước.</translation>
    </message>
    <message>
        <source>One of the two is no longer in the book.</source>
        <translation>Một trong hai đơn vị không còn trong sổ.</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>đăng ký</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>evidence and notes</source>
        <translation>minh chứng và ghi chú</translation>
    </message>
    <message>
        <source>%1 and %2 both have entries for %3 (%2: %4). Take those of one away first, or enter a merger when they were two units.</source>
        <translation>%1 và %2 đều có số liệu năm %3 (%2: %4). Hãy bỏ số liệu của một bên trước, hoặc nhập sáp nhập nếu đó là hai đơn vị.</translation>
    </message>
    <message>
        <source>Both %1 and %2 were renamed, merged, split or dissolved by the book. Take that back for one of them first, in its details, and let that one go.</source>
        <translation>Cả %1 và %2 đều có biến động (đổi tên, sáp nhập, chia tách, giải thể) trong sổ. Hãy hoàn tác biến động của một đơn vị trong phần chi tiết của nó trước, rồi bỏ đơn vị ấy.</translation>
    </message>
    <message>
        <source>%1 was renamed, merged, split or dissolved by the book, so it has to stay: keep %1 and let %2 go.</source>
        <translation>%1 có biến động (đổi tên, sáp nhập, chia tách, giải thể) trong sổ nên phải ở lại: hãy giữ %1 và bỏ %2.</translation>
    </message>
    <message>
        <source>%1 was founded in %2 only, but %3 has a registration for %4. Mend the year of founding of %1 first.</source>
        <translation>%1 thành lập năm %2, nhưng %3 có đăng ký năm %4. Hãy sửa năm thành lập của %1 trước.</translation>
    </message>
    <message>
        <source>%1 ended in %2, but %3 has a registration for %4. Mend the year of dissolution of %1 first.</source>
        <translation>%1 giải thể năm %2, nhưng %3 có đăng ký năm %4. Hãy sửa năm giải thể của %1 trước.</translation>
    </message>
    <message>
        <source>The meeting of %3 has a verdict for both %1 and %2. Take one of them back in that meeting first.</source>
        <translation>Cuộc họp ngày %3 đã biểu quyết cả %1 và %2. Hãy bỏ kết quả biểu quyết của một đơn vị trong cuộc họp đó trước.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON (%1)</source>
        <translation>Nội dung này không phải là JSON hợp lệ (%1)</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>không có gì trong đó</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>còn nội dung sau chỗ kết thúc</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>thiếu một tên trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>thiếu dấu hai chấm sau một tên</translation>
    </message>
    <message>
        <source>a comma or } is missing after a value</source>
        <translation>thiếu dấu phẩy hoặc } sau một giá trị</translation>
    </message>
    <message>
        <source>a comma or ] is missing after a value</source>
        <translation>thiếu dấu phẩy hoặc ] sau một giá trị</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>thiếu dấu ngoặc kép đóng</translation>
    </message>
    <message>
        <source>there is no such sign after a backslash</source>
        <translation>sau dấu \ không có ký hiệu nào như vậy</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>có chữ không phải UTF-8</translation>
    </message>
    <message>
        <source>a number is not whole</source>
        <translation>có số không trọn vẹn</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>there is no value here</source>
        <translation>ở đây không có giá trị nào</translation>
    </message>
</context>
<context>
    <name>LeftJournal</name>
    <message>
        <source>“%1” was left in the middle of a change, and “%2” cannot set it right: one of the two is damaged, or they do not belong together. Neither was touched. Keep both and open the latest backup.</source>
        <translation>“%1” bị ngắt giữa chừng khi đang ghi và “%2” không khôi phục lại được: một trong hai tệp bị hỏng hoặc chúng không thuộc về nhau. Cả hai tệp đều chưa bị động đến. Hãy giữ cả hai và mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>“%1” holds changes that another program made to “%2” and did not finish; Sổ Vàng never makes such a file. Neither was touched. Close the book in that program, or move “%1” to another folder, and open the book again.</source>
        <translation>“%1” chứa các thay đổi mà một chương trình khác ghi vào “%2” nhưng chưa ghi xong; Sổ Vàng không bao giờ tạo tệp như vậy. Cả hai tệp đều chưa bị động đến. Hãy đóng sổ trong chương trình đó hoặc chuyển “%1” sang thư mục khác, rồi mở lại sổ.</translation>
    </message>
    <message>
        <source>“%1” is what is left of a book of this name. So that it does not get into the new one, move it to another folder first, or choose another name.</source>
        <translation>“%1” là phần còn lại của một sổ cùng tên. Để phần đó không lẫn vào sổ mới, hãy chuyển nó sang thư mục khác hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>“%2” is what is left of a change that was broken off, and it does not belong to “%1” as it is now: another copy of the book was probably laid in its place. Neither was touched. To go on with this copy, move “%2” to another folder and open the book again; to go on with the one that was there before, lay that back in its place.</source>
        <translation>“%2” là phần còn lại của một lần ghi bị ngắt giữa chừng và không thuộc về “%1” hiện tại: có lẽ một bản sao khác của sổ đã được chép đè lên. Cả hai tệp đều chưa bị động đến. Muốn làm tiếp với bản này thì chuyển “%2” sang thư mục khác rồi mở lại sổ; muốn làm tiếp với sổ trước đó thì chép sổ ấy về chỗ cũ.</translation>
    </message>
</context>
<context>
    <name>LifeConsequence</name>
    <message>
        <source>starts from nothing</source>
        <translation>tính lại từ đầu</translation>
    </message>
    <message>
        <source>keeps its own state: %1</source>
        <translation>giữ kết quả của chính mình: %1</translation>
    </message>
    <message>
        <source>starts from the state of %1: %2</source>
        <translation>kế thừa kết quả của %1: %2</translation>
    </message>
    <message>
        <source>its state goes on in %1</source>
        <translation>kết quả được %1 kế thừa</translation>
    </message>
    <message>
        <source>there is nothing to take over</source>
        <translation>không có gì để kế thừa</translation>
    </message>
    <message>
        <source>nobody takes its state over</source>
        <translation>không đơn vị nào kế thừa kết quả</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no year counted</source>
        <translation>chưa có năm nào được tính</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) counted from %1</source>
        <translation>
            <numerusform>%n năm được tính từ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) not finished yet</source>
        <translation>
            <numerusform>%n năm chưa xong</numerusform>
        </translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>bắt đầu từ năm %1</translation>
    </message>
    <message>
        <source>goes on in %1</source>
        <translation>tiếp tục từ năm %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>kết thúc năm %1</translation>
    </message>
    <message>
        <source>goes on with one of them in %1</source>
        <translation>kế thừa một trong các đơn vị này từ năm %1</translation>
    </message>
    <message>
        <source>%1; at the end of %2: %3</source>
        <translation>%1; đến hết năm %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>unit, what happens to it, what comes of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <comment>unit, what happens to it, what it had, what comes of it</comment>
        <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
        <source>Titles: %1 are taken over, %2 end. Running counts: %3 are taken over, %4 end.</source>
        <translation>Danh hiệu: %1 được kế thừa, %2 chấm dứt. Chuỗi năm đang tính: %3 được kế thừa, %4 chấm dứt.</translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message>
        <source>A unit stands in the list twice.</source>
        <translation>Có đơn vị đứng hai lần trong danh sách.</translation>
    </message>
    <message>
        <source>A merger needs at least two units.</source>
        <translation>Sáp nhập cần ít nhất hai đơn vị.</translation>
    </message>
    <message>
        <source>A merger leads to one unit.</source>
        <translation>Sáp nhập chỉ thành một đơn vị.</translation>
    </message>
    <message>
        <source>One unit is split at a time.</source>
        <translation>Mỗi lần chỉ chia tách một đơn vị.</translation>
    </message>
    <message>
        <source>A split leads to at least two units.</source>
        <translation>Chia tách phải thành ít nhất hai đơn vị.</translation>
    </message>
    <message>
        <source>One unit is renamed at a time.</source>
        <translation>Mỗi lần chỉ đổi tên một đơn vị.</translation>
    </message>
    <message>
        <source>One unit is dissolved at a time.</source>
        <translation>Mỗi lần chỉ giải thể một đơn vị.</translation>
    </message>
    <message>
        <source>One of the units is no longer in the book.</source>
        <translation>Có đơn vị không còn trong sổ.</translation>
    </message>
    <message>
        <source>%1 was founded in %2 only; in %3 it was not there yet.</source>
        <translation>%1 đến năm %2 mới thành lập; năm %3 chưa có đơn vị này.</translation>
    </message>
    <message>
        <source>%1 ended in %2 already.</source>
        <translation>%1 đã kết thúc từ năm %2.</translation>
    </message>
    <message>
        <source>%1 began in %2 and cannot end in the same year.</source>
        <translation>%1 bắt đầu từ năm %2, không thể kết thúc ngay trong năm đó.</translation>
    </message>
    <message>
        <source>%1 ends in %2 by the book; mend that first.</source>
        <translation>Theo sổ, %1 kết thúc năm %2; hãy sửa điều đó trước.</translation>
    </message>
    <message>
        <source>Two units have the code %1.</source>
        <translation>Có hai đơn vị cùng mã %1.</translation>
    </message>
    <message>
        <source>The new name is missing.</source>
        <translation>Chưa có tên mới.</translation>
    </message>
    <message>
        <source>The new unit needs a code and a name.</source>
        <translation>Đơn vị mới phải có mã và tên.</translation>
    </message>
    <message>
        <source>The code %1 belongs to “%2” already.</source>
        <translation>Mã %1 đã là của “%2”.</translation>
    </message>
    <message>
        <source>A unit can start from the state of a unit that takes part only.</source>
        <translation>Chỉ kế thừa được kết quả của đơn vị có tham gia.</translation>
    </message>
    <message>
        <source>There are two rulings for %1.</source>
        <translation>Có hai quyết định kế thừa trái nhau cho %1.</translation>
    </message>
    <message>
        <source>merge %1 into %2 from %3</source>
        <translation>sáp nhập %1 thành %2 từ năm %3</translation>
    </message>
    <message>
        <source>split %1 into %2 from %3</source>
        <translation>chia tách %1 thành %2 từ năm %3</translation>
    </message>
    <message>
        <source>rename %1 to “%2” from %3</source>
        <translation>đổi tên %1 thành “%2” từ năm %3</translation>
    </message>
    <message>
        <source>dissolve %1 from %2</source>
        <translation>giải thể %1 từ năm %2</translation>
    </message>
    <message>
        <source>This entry is no longer in the book.</source>
        <translation>Mục này không còn trong sổ.</translation>
    </message>
    <message>
        <source>A later entry speaks of the same units: “%1” in %2. Take that back first.</source>
        <translation>Có mục sau đó về cùng đơn vị: “%1” năm %2. Hãy hủy mục đó trước.</translation>
    </message>
    <message>
        <source>“%1” of %2 from %3</source>
        <translation>việc “%1” của %2 từ năm %3</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>danh sách này</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>sổ</translation>
    </message>
    <message>
        <source>%1 cannot end in %2: %3 has “%4” for it in %5.</source>
        <translation>%1 không thể kết thúc năm %2: %3 có “%4” của đơn vị này năm %5.</translation>
    </message>
    <message>
        <source>%1 cannot begin in %2: %3 has “%4” for it in the same year.</source>
        <translation>%1 không thể bắt đầu năm %2: %3 có “%4” của đơn vị này trong cùng năm.</translation>
    </message>
    <message>
        <source>%1 was there before %2 (the book knows of its year %3); if it goes on, it must stand among the units that take part.</source>
        <translation>%1 đã có trước năm %2 (sổ có dữ liệu năm %3); nếu đơn vị tiếp tục thì phải nằm trong số các đơn vị tham gia.</translation>
    </message>
    <message>
        <source>%1 was given its present name in %2 already; take that back first.</source>
        <translation>%1 đã mang tên hiện nay từ năm %2; hãy hủy lần đổi tên đó trước.</translation>
    </message>
    <message>
        <source>There are two rulings for %1 in %2: %3 has one already (%4), and there can be one only.</source>
        <translation>Có hai quyết định về kế thừa cho %1 trong năm %2: %3 đã có một (%4), mà chỉ được có một.</translation>
    </message>
</context>
<context>
    <name>LineageStore</name>
    <message>
        <source>A unit cannot inherit from itself.</source>
        <translation>Một đơn vị không thể kế thừa chính mình.</translation>
    </message>
    <message>
        <source>This entry is no longer in the book.</source>
        <translation>Mục này không còn trong sổ.</translation>
    </message>
</context>
<context>
    <name>LockedSecret</name>
    <message>
        <source>The key behind a passphrase is damaged.</source>
        <translation>Khóa có mật khẩu bị hỏng.</translation>
    </message>
    <message>
        <source>There is not enough memory to open a key behind a passphrase: %1 MB.</source>
        <translation>Không đủ bộ nhớ để mở khóa có mật khẩu: %1 MB.</translation>
    </message>
    <message>
        <source>The system gives no random numbers for a key.</source>
        <translation>Hệ thống không cung cấp số ngẫu nhiên để tạo khóa.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters; several words are better than one.</source>
        <translation>Mật khẩu cần ít nhất %1 ký tự; nhiều từ tốt hơn một từ.</translation>
    </message>
    <message>
        <source>The key behind a passphrase is damaged, or a later version of the program locked it.</source>
        <translation>Khóa có mật khẩu bị hỏng, hoặc do phiên bản sau của chương trình khóa lại.</translation>
    </message>
</context>
<context>
    <name>LogStore</name>
    <message>
        <source>A change of the book must say what it is.</source>
        <translation>Mỗi thay đổi của sổ phải nêu rõ nội dung thay đổi.</translation>
    </message>
    <message>
        <source>The book is damaged: the end of its log is not where a log can end.</source>
        <translation>Sổ bị hỏng: cuối nhật ký không nằm ở chỗ một nhật ký có thể kết thúc.</translation>
    </message>
</context>
<context>
    <name>MeetingStore</name>
    <message>
        <source>A meeting needs its date.</source>
        <translation>Cuộc họp phải có ngày.</translation>
    </message>
    <message>
        <source>A unit stands on the agenda only once.</source>
        <translation>Mỗi đơn vị chỉ đứng một lần trong danh sách xét của cuộc họp.</translation>
    </message>
    <message>
        <source>A member of the meeting needs a name.</source>
        <translation>Thành viên dự họp phải có tên.</translation>
    </message>
    <message>
        <source>A change or a postponement needs a reason.</source>
        <translation>Thay đổi hoặc hoãn thì phải có lý do.</translation>
    </message>
    <message>
        <source>This meeting is in the book already.</source>
        <translation>Cuộc họp này đã có trong sổ.</translation>
    </message>
    <message>
        <source>The meeting is no longer in the book.</source>
        <translation>Cuộc họp không còn trong sổ.</translation>
    </message>
    <message>
        <source>The unit is not on the agenda of this meeting.</source>
        <translation>Đơn vị không có trong danh sách xét của cuộc họp này.</translation>
    </message>
</context>
<context>
    <name>MovementStore</name>
    <message>
        <source>This entry is in the book already.</source>
        <translation>Mục này đã có trong sổ.</translation>
    </message>
    <message>
        <source>This entry is no longer in the book.</source>
        <translation>Mục này không còn trong sổ.</translation>
    </message>
    <message>
        <source>Activities belong to “%1” (%2). Remove them, or take them out of it, first.</source>
        <translation>“%1” đang có hoạt động (%2). Hãy xóa các hoạt động ấy, hoặc đưa chúng ra khỏi phong trào này trước.</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>A movement or campaign needs a name.</source>
        <translation>Phong trào, cuộc vận động phải có tên.</translation>
    </message>
    <message>
        <source>A movement or campaign needs the time at which it starts.</source>
        <translation>Phong trào, cuộc vận động phải có thời điểm bắt đầu.</translation>
    </message>
    <message>
        <source>The year of the end lies between 1900 and 2999.</source>
        <translation>Năm kết thúc phải từ 1900 đến 2999.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Thời điểm kết thúc lại trước thời điểm bắt đầu.</translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Hoạt động phải có tên.</translation>
    </message>
    <message>
        <source>An activity needs its date.</source>
        <translation>Hoạt động phải có ngày tổ chức.</translation>
    </message>
    <message>
        <source>The number of sessions is a whole number from 1 to 999.999.999.</source>
        <translation>Số buổi là số nguyên từ 1 đến 999.999.999.</translation>
    </message>
    <message>
        <source>The number of people is a whole number up to 999.999.999, or empty.</source>
        <translation>Số lượt người là số nguyên không quá 999.999.999, hoặc để trống.</translation>
    </message>
    <message>
        <source>A good model needs a name.</source>
        <translation>Mô hình hay phải có tên.</translation>
    </message>
    <message>
        <source>A good model needs its year.</source>
        <translation>Mô hình hay phải có năm.</translation>
    </message>
    <message>
        <source>A good model belongs to a unit or to a team.</source>
        <translation>Mô hình hay phải là của một đơn vị hoặc của một tổ, nhóm.</translation>
    </message>
    <message>
        <source>The result in numbers needs its measuring unit, such as tấn or cây.</source>
        <translation>Kết quả bằng số phải có đơn vị tính, chẳng hạn tấn, cây.</translation>
    </message>
    <message>
        <source>There is a measuring unit, but no number.</source>
        <translation>Có đơn vị tính mà chưa có số lượng.</translation>
    </message>
    <message>
        <source>The money is whole đồng, at most 15 digits.</source>
        <translation>Số tiền là số đồng nguyên, không quá 15 chữ số.</translation>
    </message>
    <message>
        <source>A commendation needs its form, such as Giấy khen or Bằng khen.</source>
        <translation>Phải ghi hình thức khen thưởng, chẳng hạn Giấy khen, Bằng khen.</translation>
    </message>
    <message>
        <source>Who received the commendation?</source>
        <translation>Chưa ghi tập thể, cá nhân được khen.</translation>
    </message>
    <message>
        <source>A commendation needs the year for which it was given.</source>
        <translation>Phải ghi khen thưởng cho thành tích của năm nào.</translation>
    </message>
    <message>
        <source>A commendation needs the date of its decision.</source>
        <translation>Phải ghi ngày của quyết định khen thưởng.</translation>
    </message>
    <message>
        <source>One of the pictures and papers says nothing.</source>
        <translation>Có một mục ảnh, tài liệu để trống.</translation>
    </message>
</context>
<context>
    <name>NewBook</name>
    <message>
        <source>The commission of this book: %1</source>
        <translation>Ban chỉ đạo (hội đồng) của sổ này: %1</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>“%1” has no place for anything that the program writes. Take the DOCX of the paper that the program writes, and change that.</source>
        <translation>“%1” không có chỗ cho nội dung nào do chương trình điền. Hãy lấy tệp DOCX của văn bản do chương trình ghi ra rồi sửa trên tệp đó.</translation>
    </message>
    <message>
        <source>“%1” holds several papers. Leave one of them in the file.</source>
        <translation>“%1” chứa nhiều văn bản. Hãy chỉ để lại một văn bản trong tệp.</translation>
    </message>
    <message>
        <source>The file of the office has no place for: %1.</source>
        <translation>Tệp mẫu của cơ quan không có chỗ cho: %1.</translation>
    </message>
    <message>
        <source>The file of the office has fields that this paper does not know; they stay as they are, or empty: %1.</source>
        <translation>Tệp mẫu của cơ quan có những ô mà văn bản này không biết; các ô đó giữ nguyên hoặc để trống: %1.</translation>
    </message>
    <message>
        <source>The file of the office holds tracked changes. Accept or reject them in Word, or they are printed.</source>
        <translation>Tệp mẫu của cơ quan còn các thay đổi được theo dõi. Hãy chấp nhận hoặc từ chối chúng trong Word, nếu không chúng sẽ được in ra.</translation>
    </message>
    <message>
        <source>The paper “%1” is written by the file of the office: %2</source>
        <translation>Văn bản “%1” được ghi theo tệp mẫu của cơ quan: %2</translation>
    </message>
    <message>
        <source>The paper “%1” has the form of the program</source>
        <translation>Văn bản “%1” theo mẫu của chương trình</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no place for “%2” where the program&apos;s DOCX has it, and a paper without its list cannot be signed. Put the table with this field back; that of an appendix stands under the fields for its number and title.</source>
        <translation>“%1” không có chỗ cho “%2” như trong DOCX của chương trình; văn bản thiếu danh sách thì không ký được. Hãy đặt lại bảng có trường này; bảng của phụ lục đứng dưới các trường số và tên phụ lục.</translation>
    </message>
</context>
<context>
    <name>OleFile</name>
    <message>
        <source>The file is cut off or damaged: it is not a whole file of Excel 97-2003. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Tệp bị cắt cụt hoặc hỏng: đây không phải là tệp Excel 97-2003 nguyên vẹn. Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.</translation>
    </message>
</context>
<context>
    <name>OperatorField</name>
    <message>
        <source>Full name, for the log</source>
        <translation>Họ và tên, để ghi vào nhật ký</translation>
    </message>
    <message>
        <source>The log tells of each change who made it: this name, and the account of the computer.</source>
        <translation>Nhật ký ghi mỗi thay đổi do ai làm: tên này và tài khoản của máy tính.</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>nothing</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>The packet is of another book (“%1”)</source>
        <translation>Gói thuộc một sổ khác (“%1”)</translation>
    </message>
    <message>
        <source>The year of the packet is sealed: %1. Reopen it with a reason first</source>
        <translation>Năm của gói đã khóa sổ: %1. Hãy mở lại năm đó và ghi lý do trước</translation>
    </message>
    <message>
        <source>The packet does not begin with what the book wrote into it (line %1 of the log)</source>
        <translation>Gói không bắt đầu bằng những gì sổ đã ghi vào gói (dòng %1 của nhật ký)</translation>
    </message>
    <message>
        <source>The log of the book does not tell of this packet: it was written by a copy of the book, or before a backup was restored</source>
        <translation>Nhật ký của sổ không có gói này: gói được ghi từ một bản sao của sổ, hoặc trước khi sổ được khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>%1: the rule set %2 has no “%3”</source>
        <translation>%1: bộ tiêu chí %2 không có “%3”</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no possible answer. %4</source>
        <translation>%1, %2: “%3” không phải là giá trị hợp lệ. %4</translation>
    </message>
    <message>
        <source>%1: answers of the round “%2” were changed in the packet, which is of “%3”; they are not taken</source>
        <translation>%1: trong gói có sửa điểm của vòng “%2”, mà gói này chấm vòng “%3”; những điểm đó không được lấy</translation>
    </message>
    <message>
        <source>%1 is not registered for %2; its scores are taken all the same</source>
        <translation>%1 chưa đăng ký năm %2; điểm vẫn được nhập</translation>
    </message>
    <message>
        <source>%1: in the packet its exclusion is %2, in the book %3; enter it by hand where it should be another</source>
        <translation>%1: lý do không xét trong gói là %2, trong sổ là %3; nếu cần sửa thì nhập tay vào sổ</translation>
    </message>
    <message>
        <source>%1 %2 is no longer in the book</source>
        <translation>%1 %2 không còn trong sổ</translation>
    </message>
    <message>
        <source>%1 %2 is called %3 %4 in the book by now; if it is the same unit, give it that code and name in the packet, too</source>
        <translation>%1 %2 nay trong sổ mang mã và tên là %3 %4; nếu vẫn là đơn vị ấy, hãy sửa mã và tên trong gói cho giống</translation>
    </message>
    <message>
        <source>%1 %2 is called %3 %4 in the packet; its name is not taken</source>
        <translation>%1 %2 trong gói mang mã và tên là %3 %4; mã và tên đó không được lấy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không bộ nào</translation>
    </message>
    <message>
        <source>%1: the rule set %2 of the packet is not that of the book</source>
        <translation>%1: bộ tiêu chí %2 trong gói không giống trong sổ</translation>
    </message>
    <message>
        <source>%1 %2 was removed from the packet; nothing of it is taken</source>
        <translation>%1 %2 đã bị xóa khỏi gói; không lấy gì của đơn vị này</translation>
    </message>
    <message>
        <source>%1 %2 was added in the packet; it is not taken</source>
        <translation>%1 %2 được thêm trong gói; không được lấy</translation>
    </message>
    <message>
        <source>“%1” is a book, but no packet of one: “packet” writes them</source>
        <translation>“%1” là một sổ, nhưng không phải là gói; gói được ghi bằng lệnh “packet”</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>minh chứng của %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>ghi chú của %1</translation>
    </message>
    <message>
        <source>%1, %2: only the book changed %3 to %4; it stays</source>
        <translation>%1, %2: chỉ sổ sửa %3 thành %4; giữ nguyên</translation>
    </message>
    <message>
        <source>%1, %2: only the packet changed %3 to %4; it is taken</source>
        <translation>%1, %2: chỉ gói sửa %3 thành %4; lấy theo gói</translation>
    </message>
    <message>
        <source>%1, %2: both changed %3 to %4</source>
        <translation>%1, %2: cả hai bên sửa %3 thành %4</translation>
    </message>
    <message>
        <source>%1, %2: it was %3; the book has %4 now, the packet %5</source>
        <translation>%1, %2: trước là %3; nay trong sổ là %4, trong gói là %5</translation>
    </message>
    <message>
        <source>%1; the book’s stays</source>
        <translation>%1; giữ theo sổ</translation>
    </message>
    <message>
        <source>%1; the packet’s is taken</source>
        <translation>%1; lấy theo gói</translation>
    </message>
    <message>
        <source>“%1” is the book itself</source>
        <translation>“%1” chính là sổ này</translation>
    </message>
    <message>
        <source>The packet has problems; nothing was merged</source>
        <translation>Gói có lỗi; chưa gộp gì cả</translation>
    </message>
    <message>
        <source>Merged the packet “%1” (%2, %3): %4 taken, %5 changed alike, %6 kept</source>
        <translation>Đã gộp gói “%1” (năm %2, %3): lấy %4 ô, hai bên giống nhau %5 ô, giữ %6 ô</translation>
    </message>
    <message>
        <source>Took back the merge of the packet “%1”</source>
        <translation>Đã hoàn tác việc gộp gói “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot stand here</source>
        <translation>“%1” không hợp lệ ở đây</translation>
    </message>
    <message>
        <source>The packet “%1” does not say where it comes from in a way that can be read: %2. Nothing was taken over.</source>
        <translation>Không đọc được nguồn gốc của gói “%1”: %2. Chưa lấy gì cả.</translation>
    </message>
    <message>
        <source>The book has no unit with the code “%1”</source>
        <translation>Sổ không có đơn vị mang mã “%1”</translation>
    </message>
    <message>
        <source>%1 is not registered for %2</source>
        <translation>%1 chưa đăng ký năm %2</translation>
    </message>
    <message>
        <source>No rule set fits %1 in %2</source>
        <translation>Không có bộ tiêu chí nào phù hợp với %1 trong năm %2</translation>
    </message>
    <message>
        <source>The year %1 is sealed: what would be scored elsewhere could not come back</source>
        <translation>Năm %1 đã khóa sổ: điểm chấm ở máy khác sẽ không nhập lại được</translation>
    </message>
    <message>
        <source>No unit is registered for %1 that could be scored</source>
        <translation>Năm %1 chưa có đơn vị đăng ký nào để chấm</translation>
    </message>
    <message numerus="yes">
        <source>A part of “%1” that is scored by itself: %2, %3, %n units</source>
        <translation>
            <numerusform>Một phần của “%1” được chấm riêng: năm %2, %3, %n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the packet “%1” to be scored elsewhere: %2, %3, %n units</source>
        <translation>
            <numerusform>Đã ghi gói “%1” để chấm ở máy khác: năm %2, %3, %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet was written for the rule set %1; %2 is scored by %3 in the book by now</source>
        <translation>Gói được ghi cho bộ tiêu chí %1; nay trong sổ %2 được chấm theo %3</translation>
    </message>
    <message>
        <source>The packet was written for the rule set %1; %2 is scored by %3 in the packet by now</source>
        <translation>Gói được ghi cho bộ tiêu chí %1; nay trong gói %2 được chấm theo %3</translation>
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
    <name>PageTasks</name>
    <message>
        <source>Import the list of units</source>
        <translation>Nhập danh sách đơn vị</translation>
    </message>
    <message>
        <source>Rename, merge, divide, dissolve units</source>
        <translation>Đổi tên, sáp nhập, chia tách, giải thể đơn vị</translation>
    </message>
    <message>
        <source>Register units for a year</source>
        <translation>Đăng ký đơn vị cho năm</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>Nhập điểm</translation>
    </message>
    <message>
        <source>Import scores from a list</source>
        <translation>Nhập bảng điểm từ tệp</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Meeting of the commission</source>
        <translation>Họp xét công nhận</translation>
    </message>
    <message>
        <source>Try another pass mark</source>
        <translation>Thử mức đạt khác</translation>
    </message>
    <message>
        <source>Revoke a title</source>
        <translation>Thu hồi danh hiệu</translation>
    </message>
    <message>
        <source>Commendations of collectives and people</source>
        <translation>Khen thưởng tập thể, cá nhân</translation>
    </message>
    <message>
        <source>Forms for the units to score themselves</source>
        <translation>Phiếu tự chấm gửi đơn vị</translation>
    </message>
    <message>
        <source>Packets for the members of the team</source>
        <translation>Gói chấm điểm gửi thành viên tổ thẩm định</translation>
    </message>
    <message>
        <source>Seal the year</source>
        <translation>Khóa sổ, chốt năm</translation>
    </message>
    <message>
        <source>Verify the book</source>
        <translation>Kiểm tra sổ</translation>
    </message>
    <message>
        <source>Light or dark colours, size of the text, language</source>
        <translation>Giao diện sáng hoặc tối, cỡ chữ, ngôn ngữ</translation>
    </message>
    <message>
        <source>Members of the commission, signers</source>
        <translation>Thành viên ban chỉ đạo, người ký</translation>
    </message>
</context>
<context>
    <name>PaperFolders</name>
    <message>
        <source>Dossiers of %1</source>
        <translation>Hồ sơ năm %1</translation>
    </message>
    <message>
        <source>Write the dossiers…</source>
        <translation>Xuất hồ sơ…</translation>
    </message>
    <message>
        <source>Empty folder for the dossiers</source>
        <translation>Thư mục trống để xuất hồ sơ</translation>
    </message>
    <message>
        <source>Dossiers of units</source>
        <translation>Hồ sơ đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written into %1.</source>
        <translation>
            <numerusform>Đã xuất %n hồ sơ vào %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is missing is named on the covers (%n).</source>
        <translation>
            <numerusform>Tài liệu còn thiếu được ghi trên bìa (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the page</source>
        <translation>Thư mục đặt trang công bố</translation>
    </message>
    <message>
        <source>The page was written to %1</source>
        <translation>Đã ghi trang công bố %1</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>No recognition was decided for %1, so there is no certificate to print</source>
        <translation>Năm %1 chưa có quyết định công nhận nào nên không có giấy công nhận để in</translation>
    </message>
    <message>
        <source>No recognition of %1 was decided for %2</source>
        <translation>Không có quyết định công nhận %1 trong năm %2</translation>
    </message>
    <message>
        <source>The book calls %1 “%2” today; the decision takes that over only when it is told to: on the page of decisions, or with “mend-decisions”.</source>
        <translation>Hiện nay sổ ghi tên %1 là “%2”; quyết định chỉ lấy tên đó khi được yêu cầu: ở trang Quyết định, hoặc bằng lệnh “mend-decisions”.</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .docx.</source>
        <translation>“%1” phải có đuôi .pdf hoặc .docx.</translation>
    </message>
    <message>
        <source>No title was decided or is proposed for %1, so there is no decision to write</source>
        <translation>Năm %1 chưa có danh hiệu nào được quyết định hay đủ điều kiện đề nghị nên không có quyết định để ghi</translation>
    </message>
    <message>
        <source>No title is proposed for %1, so there is nothing to submit</source>
        <translation>Năm %1 không có đơn vị nào đủ điều kiện đề nghị nên không có gì để trình</translation>
    </message>
    <message>
        <source>No title was revoked in %1</source>
        <translation>Năm %1 không có danh hiệu nào bị thu hồi</translation>
    </message>
    <message>
        <source>No unit registered for %1</source>
        <translation>Không có đơn vị nào đăng ký năm %1</translation>
    </message>
    <message>
        <source>No unit was or can be refused the title of %1</source>
        <translation>Năm %1 không có đơn vị nào bị từ chối công nhận</translation>
    </message>
    <message>
        <source>The check “%1” holds again for the report of %2</source>
        <translation>Mục đối chiếu “%1” có hiệu lực trở lại đối với báo cáo năm %2</translation>
    </message>
    <message>
        <source>Waived the check “%1” for the report of %2: %3</source>
        <translation>Bỏ qua mục đối chiếu “%1” đối với báo cáo năm %2: %3</translation>
    </message>
    <message>
        <source>The report of %1 was not made; mend this first, or waive it with a reason:</source>
        <translation>Chưa lập báo cáo năm %1; hãy sửa những điểm sau, hoặc bỏ qua kèm lý do:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 không còn nữa</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 nay là %2</translation>
    </message>
    <message>
        <source>The report of %1 has no paragraph “%2”; there are: %3</source>
        <translation>Báo cáo %1 không có đoạn “%2”; có các đoạn: %3</translation>
    </message>
    <message>
        <source>“%1” (%2) is as the program writes it</source>
        <translation>“%1” (%2) dùng lại câu của chương trình</translation>
    </message>
    <message>
        <source>“%1” (%2) is left out</source>
        <translation>bỏ đoạn “%1” (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2) is now: %3</source>
        <translation>sửa đoạn “%1” (%2) thành: %3</translation>
    </message>
    <message>
        <source>The text that was edited (%1) has no place in the report any more: %2</source>
        <translation>Đoạn đã sửa (%1) không còn chỗ trong báo cáo: %2</translation>
    </message>
    <message>
        <source>Numbers of the edited text “%1” (%2) do not agree any more: %3.</source>
        <translation>Số liệu trong đoạn đã sửa “%1” (%2) không còn khớp: %3.</translation>
    </message>
    <message>
        <source>Report of %1: %2</source>
        <translation>Báo cáo %1: %2</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>The table is too large to be a score sheet.</source>
        <translation>Bảng quá lớn, không thể là phiếu chấm điểm.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>bảng đã sao chép</translation>
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
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>No title of %1 is in force, so there is nothing to publish</source>
        <translation>Năm %1 không có danh hiệu nào đang có hiệu lực nên không có gì để công khai</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Tùy chọn “%1” không có giá trị đi kèm.</translation>
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
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục cấp trên</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem dạng danh sách</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem dạng chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách các nơi lưu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nơi vừa dùng</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ, không cho ghi.
Vẫn xóa?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
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
    <message>
        <source>begins in %1 only</source>
        <translation>đến năm %1 mới thành lập</translation>
    </message>
    <message>
        <source>not considered in %1: %2</source>
        <translation>không xét năm %1: %2</translation>
    </message>
    <message>
        <source>ended in %1; %2 goes on with it</source>
        <translation>đã kết thúc từ năm %1; %2 kế tục</translation>
    </message>
    <message>
        <source>ended in %1</source>
        <translation>đã kết thúc từ năm %1</translation>
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
    <name>Restoring</name>
    <message>
        <source>%1: %2 before, %3 now</source>
        <translation>%1: trước là %2, nay là %3</translation>
    </message>
    <message>
        <source>Registrations of %1</source>
        <translation>Đăng ký năm %1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Dòng nhật ký</translation>
    </message>
    <message>
        <source>The log ends with the same lines as before.</source>
        <translation>Nhật ký kết thúc bằng các dòng như trước.</translation>
    </message>
    <message>
        <source>The log ended with:</source>
        <translation>Nhật ký trước đó kết thúc bằng:</translation>
    </message>
    <message>
        <source>Now it ends with:</source>
        <translation>Nay kết thúc bằng:</translation>
    </message>
    <message>
        <source>What lay there could not be read: %1</source>
        <translation>Không đọc được tệp đang có ở đó: %1</translation>
    </message>
    <message>
        <source>The book has %1 units and %2 decisions.</source>
        <translation>Sổ có %1 đơn vị và %2 quyết định.</translation>
    </message>
    <message>
        <source>Its log ends with:</source>
        <translation>Nhật ký kết thúc bằng:</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Tệp có trước đó được giữ tại %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>earlier kind or class</source>
        <translation>loại hình, phân loại trước đây của</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>đăng ký</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>score sheet</source>
        <translation>phiếu điểm</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>minh chứng</translation>
    </message>
    <message>
        <source>note on an item</source>
        <translation>ghi chú tiêu chí</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>bộ tiêu chí</translation>
    </message>
    <message>
        <source>reorganisation</source>
        <translation>biến động tổ chức</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>item of a meeting</source>
        <translation>nội dung họp về</translation>
    </message>
    <message>
        <source>participant of a meeting</source>
        <translation>người dự họp</translation>
    </message>
    <message>
        <source>seal of a year</source>
        <translation>khóa sổ năm</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>thiết lập</translation>
    </message>
    <message>
        <source>member of the commission</source>
        <translation>thành viên hội đồng</translation>
    </message>
    <message>
        <source>issuing authority</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>number series</source>
        <translation>dãy số văn bản</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>phong trào</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>good model</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>commendation</source>
        <translation>khen thưởng</translation>
    </message>
    <message>
        <source>%1 was added by another program.</source>
        <translation>%1 do chương trình khác thêm vào.</translation>
    </message>
    <message>
        <source>%1 was removed by another program.</source>
        <translation>%1 đã bị chương trình khác xóa.</translation>
    </message>
    <message>
        <source>%1 is not as it was entered: another program changed it.</source>
        <translation>%1 không còn như khi được nhập: chương trình khác đã sửa.</translation>
    </message>
    <message>
        <source>%1 is not as it was entered: another program changed “%2”.</source>
        <translation>%1 không còn như khi được nhập: chương trình khác đã sửa “%2”.</translation>
    </message>
    <message>
        <source>certificate in the register</source>
        <translation>giấy công nhận trong sổ đăng ký</translation>
    </message>
    <message>
        <source>key that signs certificates</source>
        <translation>khóa ký giấy công nhận</translation>
    </message>
    <message>
        <source>units that look alike and are two</source>
        <translation>cặp đơn vị giống nhau nhưng là hai đơn vị</translation>
    </message>
    <message>
        <source>draft of a rule set</source>
        <translation>bản nháp bộ tiêu chí</translation>
    </message>
    <message>
        <source>paper of an activity</source>
        <translation>tài liệu của hoạt động</translation>
    </message>
    <message>
        <source>paper of a good model</source>
        <translation>tài liệu của mô hình</translation>
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
    <name>RuleExplaining</name>
    <message>
        <source>The book has no rule set “%1”.</source>
        <translation>Trong sổ không có bộ tiêu chí “%1”.</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>“%1” is too large to be a rule set</source>
        <translation>“%1” quá lớn, không thể là bộ tiêu chí</translation>
    </message>
    <message>
        <source>Published the rule set %1 “%2”</source>
        <translation>Đã ban hành bộ tiêu chí %1 “%2”</translation>
    </message>
    <message>
        <source>the code “%1” has characters that cannot be seen (%2), so that no list could name it</source>
        <translation>mã “%1” có ký tự không nhìn thấy được (%2), nên không bảng nào ghi đúng mã này được</translation>
    </message>
    <message>
        <source>the letters of the code “%1” are stored in parts, so that no list could name it</source>
        <translation>các chữ trong mã “%1” được lưu ở dạng tách rời dấu (Unicode tổ hợp), nên không bảng nào ghi đúng mã này được</translation>
    </message>
    <message>
        <source>“%1” is the column of the codes of units in every list, and cannot be the code of something else</source>
        <translation>“%1” là cột mã đơn vị trong mọi danh sách, không thể dùng làm mã khác</translation>
    </message>
    <message>
        <source>“%1” is what lists of scores call a column for people; such a column will be read as scores</source>
        <translation>“%1” là tên cột mà bảng điểm thường có cho người đọc; cột như vậy sẽ bị đọc thành điểm</translation>
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
    <message>
        <source>Years</source>
        <translation>Cách tính năm</translation>
    </message>
    <message>
        <source>At least in each criterion</source>
        <translation>Tối thiểu ở mỗi tiêu chuẩn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các mức chọn</translation>
    </message>
    <message>
        <source>Points for each case</source>
        <translation>Điểm cho mỗi trường hợp</translation>
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
    <message>
        <source>this needs a file with “&quot;format&quot;: 2”</source>
        <translation>phần này chỉ dùng được trong tệp có “&quot;format&quot;: 2”</translation>
    </message>
    <message>
        <source>levels are for a leaf with “&quot;below&quot;: &quot;levels&quot;”</source>
        <translation>các bậc chỉ dùng cho chỉ tiêu có “&quot;below&quot;: &quot;levels&quot;”</translation>
    </message>
    <message>
        <source>a level must be under the threshold of %1 %</source>
        <translation>bậc phải thấp hơn ngưỡng %1 %</translation>
    </message>
    <message>
        <source>the points of a level must be under the maximum of %1</source>
        <translation>điểm của bậc phải thấp hơn điểm tối đa %1</translation>
    </message>
    <message>
        <source>levels must be given from the highest to the lowest</source>
        <translation>các bậc phải xếp từ cao xuống thấp</translation>
    </message>
    <message>
        <source>at least one level is needed</source>
        <translation>cần ít nhất một bậc</translation>
    </message>
    <message>
        <source>a name must not be empty nor begin or end with a blank</source>
        <translation>tên không được để trống, không bắt đầu hay kết thúc bằng dấu cách</translation>
    </message>
    <message>
        <source>“KAD” says that something does not apply and is no answer</source>
        <translation>“KAD” nghĩa là không áp dụng, không dùng làm tên mức</translation>
    </message>
    <message>
        <source>the answer “%1” is given twice</source>
        <translation>mức “%1” có hai lần</translation>
    </message>
    <message>
        <source>%1 points are more than the maximum of %2</source>
        <translation>%1 điểm vượt điểm tối đa %2</translation>
    </message>
    <message>
        <source>at least one answer is needed</source>
        <translation>cần ít nhất một mức để chọn</translation>
    </message>
    <message>
        <source>the best answer gives %1 points, not the maximum of %2</source>
        <translation>mức cao nhất được %1 điểm, chưa bằng điểm tối đa %2</translation>
    </message>
    <message>
        <source>what is counted has points for each case and no steps</source>
        <translation>mục tính theo trường hợp có điểm cho mỗi trường hợp, không có bước điểm</translation>
    </message>
    <message>
        <source>the points for each case must be more than 0</source>
        <translation>điểm cho mỗi trường hợp phải lớn hơn 0</translation>
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
        <translation>
            <numerusform>Công nhận lần đầu sau %n năm đạt liên tục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal after every %n passed year(s) in a row.</source>
        <translation>
            <numerusform>Công nhận lại sau mỗi %n năm đạt liên tục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First recognition after %n passed year(s).</source>
        <translation>
            <numerusform>Công nhận lần đầu sau %n năm đạt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal after every %n passed year(s).</source>
        <translation>
            <numerusform>Công nhận lại sau mỗi %n năm đạt.</numerusform>
        </translation>
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
        <translation>
            <numerusform>Danh hiệu hết hạn sau %n năm kể từ năm công nhận.</numerusform>
        </translation>
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
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (mẫu)</translation>
    </message>
    <message>
        <source>all points from %1 %</source>
        <translation>đủ điểm từ %1 %</translation>
    </message>
    <message>
        <source>%1 from %2 %</source>
        <translation>%1 điểm từ %2 %</translation>
    </message>
    <message>
        <source>Share: %1, none below</source>
        <translation>Tỷ lệ: %1, thấp hơn thì không có điểm</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Chọn mức</translation>
    </message>
    <message>
        <source>School years, such as 2018-2019</source>
        <translation>Năm học, ví dụ 2018-2019</translation>
    </message>
    <message>
        <source>Calendar years</source>
        <translation>Năm dương lịch</translation>
    </message>
    <message>
        <source>%1 from %2, with %3 % of each criterion</source>
        <translation>%1 từ %2, mỗi tiêu chuẩn đạt từ %3 %</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>“%1” is whole: there is nothing to be saved from it. For a copy, make a backup.</source>
        <translation>“%1” còn nguyên vẹn, không có gì phải cứu. Muốn có bản chép thì sao lưu sổ.</translation>
    </message>
    <message>
        <source>%1 is lost: it cannot be read any more.</source>
        <translation>%1 bị mất: không đọc được nữa.</translation>
    </message>
    <message>
        <source>%1 was not taken over: the log of the book does not tell of it.</source>
        <translation>%1 không được lấy sang: nhật ký của sổ không ghi nhận.</translation>
    </message>
    <message>
        <source>%1 is lost: what was read cannot be, or what it belongs to is lost.</source>
        <translation>%1 bị mất: nội dung đọc được không thể có, hoặc mục mà nó thuộc về đã mất.</translation>
    </message>
    <message>
        <source>%1 was taken over as it was read, which is not as it was entered: compare it with your papers.</source>
        <translation>%1 được lấy sang đúng như đọc được, không như khi nhập: hãy đối chiếu với hồ sơ giấy.</translation>
    </message>
    <message>
        <source>%1 is lost: what was read is not what was entered.</source>
        <translation>%1 bị mất: nội dung đọc được không phải nội dung đã nhập.</translation>
    </message>
    <message>
        <source>What is lost or doubtful</source>
        <translation>Nội dung bị mất hoặc chưa chắc chắn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng chấm</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Nội dung đọc được</translation>
    </message>
    <message>
        <source>%1: part of it cannot be read; how much is missing is not known.</source>
        <translation>%1: có phần không đọc được, không rõ thiếu bao nhiêu.</translation>
    </message>
    <message>
        <source>Began the book with what could be saved of the damaged “%1”: %2 entries taken over, %3 lost or doubtful; the log of before is in that file</source>
        <translation>Lập sổ từ những gì cứu được của sổ hỏng “%1”: lấy sang %2 mục, %3 mục bị mất hoặc chưa chắc chắn; nhật ký trước đây nằm trong tệp đó</translation>
    </message>
    <message>
        <source>%1 entries were taken over.</source>
        <translation>Đã lấy sang %1 mục.</translation>
    </message>
    <message>
        <source>Of them %1 are as they could be read: nothing in the book says whether they were entered so.</source>
        <translation>Trong đó %1 mục được lấy như đọc được: trong sổ không còn gì cho biết có đúng như khi nhập hay không.</translation>
    </message>
    <message>
        <source>Nothing that the book tells of is lost.</source>
        <translation>Không mất gì trong những mục mà sổ ghi nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are lost or doubtful.</source>
        <translation>
            <numerusform>%n mục bị mất hoặc chưa chắc chắn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this cannot be read, and how much is missing is not known: %1.</source>
        <translation>Có phần không đọc được, không rõ thiếu bao nhiêu: %1.</translation>
    </message>
    <message>
        <source>In the new book: %1</source>
        <translation>Trong sổ mới: %1</translation>
    </message>
    <message>
        <source>Keep the damaged book: its log stays in it, and papers name lines of that log.</source>
        <translation>Hãy giữ lại sổ hỏng: nhật ký vẫn nằm trong đó và các văn bản đã in dẫn mã của nhật ký ấy.</translation>
    </message>
</context>
<context>
    <name>ScoreBlock</name>
    <message>
        <source>Rule set %1 has no %2</source>
        <translation>Bộ tiêu chí %1 không có %2</translation>
    </message>
    <message>
        <source>There is no rule set for this unit</source>
        <translation>Không có bộ tiêu chí cho đơn vị này</translation>
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
    <message>
        <source>The book is damaged: a sheet of scores cannot be read.</source>
        <translation>Sổ bị hỏng: có một phiếu điểm không đọc được.</translation>
    </message>
    <message>
        <source>A choice for %1 needs its option.</source>
        <translation>Mục %1 cần ghi mức được chọn.</translation>
    </message>
</context>
<context>
    <name>SealedOutcomes</name>
    <message>
        <source>The book is damaged: the seal of the year %1 cannot be read.</source>
        <translation>Sổ bị hỏng: không đọc được bản khóa sổ năm %1.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>%1: “%2” was %3 and is %4</source>
        <translation>%1: “%2” trước là %3, nay là %4</translation>
    </message>
    <message>
        <source>The year %1 is not finished, so it is not sealed: %2 have no result yet. Enter their scores, or exclude them with a reason.</source>
        <translation>Năm %1 chưa xong nên chưa khóa sổ được: %2 chưa có kết quả. Hãy nhập điểm, hoặc ghi không xét kèm lý do.</translation>
    </message>
    <message>
        <source>%1 belonged to the year and does not any more</source>
        <translation>%1 trước thuộc năm này, nay không còn</translation>
    </message>
    <message>
        <source>%1 belongs to the year and did not before</source>
        <translation>%1 nay thuộc năm này, trước thì không</translation>
    </message>
    <message>
        <source>The rule sets in force are others</source>
        <translation>Bộ tiêu chí áp dụng đã khác</translation>
    </message>
    <message>
        <source>The year %1 is sealed already, since %2.</source>
        <translation>Năm %1 đã khóa sổ từ %2.</translation>
    </message>
    <message>
        <source>Nobody is registered for %1, so there is nothing to seal.</source>
        <translation>Năm %1 không có đơn vị nào đăng ký nên không có gì để khóa sổ.</translation>
    </message>
    <message>
        <source>Sealed the year %1, seal no. %2</source>
        <translation>Đã khóa sổ năm %1, lần thứ %2</translation>
    </message>
    <message>
        <source>A sealed year is reopened only with a reason.</source>
        <translation>Chỉ mở lại năm đã khóa sổ khi có ghi lý do.</translation>
    </message>
    <message>
        <source>The year %1 is not sealed.</source>
        <translation>Năm %1 chưa khóa sổ.</translation>
    </message>
    <message>
        <source>Reopened the year %1: %2</source>
        <translation>Đã mở lại năm %1: %2</translation>
    </message>
    <message>
        <source>the numbers that were kept are not those that were sealed</source>
        <translation>các con số được lưu không phải là các con số đã khóa</translation>
    </message>
    <message>
        <source>%1, seal no. %2: %3</source>
        <translation>Năm %1, khóa sổ lần %2: %3</translation>
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
    <name>SetupFile</name>
    <message>
        <source>there is no unit with the code “%1”</source>
        <translation>không có đơn vị nào mang mã “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” không phải là số</translation>
    </message>
    <message>
        <source>a format has {n} once</source>
        <translation>mẫu số phải có {n} đúng một lần</translation>
    </message>
    <message>
        <source>there is one commission only</source>
        <translation>chỉ có một ban chỉ đạo hoặc hội đồng</translation>
    </message>
    <message>
        <source>no movement of this file is called “%1”</source>
        <translation>trong tệp không có phong trào nào tên “%1”</translation>
    </message>
    <message>
        <source>the book knows its commission and issuers already</source>
        <translation>sổ đã có ban chỉ đạo và cơ quan ban hành</translation>
    </message>
    <message>
        <source>the book knows its members already</source>
        <translation>sổ đã có danh sách thành viên</translation>
    </message>
    <message>
        <source>the book has movements and models already</source>
        <translation>sổ đã có phong trào và mô hình</translation>
    </message>
    <message>
        <source>Set up commission, signers and movements</source>
        <translation>Nhập thông tin ban chỉ đạo, người ký và phong trào</translation>
    </message>
    <message>
        <source>this stands already at %1</source>
        <translation>mục này đã có ở %1</translation>
    </message>
    <message>
        <source>a member of the commission needs a name</source>
        <translation>thành viên phải có họ tên</translation>
    </message>
    <message>
        <source>the last day of “%1” is before the first</source>
        <translation>ngày kết thúc của “%1” lại trước ngày bắt đầu</translation>
    </message>
    <message>
        <source>“%1” and “%2” both preside at the same time</source>
        <translation>“%1” và “%2” cùng là người đứng đầu trong một thời gian</translation>
    </message>
    <message>
        <source>a signer needs a name or a title</source>
        <translation>người ký phải có họ tên hoặc chức danh</translation>
    </message>
    <message>
        <source>an issuer of papers needs a name</source>
        <translation>cơ quan ban hành phải có tên</translation>
    </message>
</context>
<context>
    <name>SheetDraft</name>
    <message>
        <source>No sheet was found here: a header with “Nội dung” and “Điểm tối đa” is needed, and lines under it</source>
        <translation>Không tìm thấy bảng chấm điểm ở đây: cần hàng tiêu đề có “Nội dung” và “Điểm tối đa”, bên dưới là các dòng nội dung</translation>
    </message>
    <message>
        <source>This line has no code; it is called %1</source>
        <translation>Dòng này không có mã, được đặt là %1</translation>
    </message>
    <message>
        <source>The lines under %1 have no points of their own; they are left out</source>
        <translation>Các dòng dưới %1 không có điểm riêng nên không đưa vào</translation>
    </message>
    <message>
        <source>The sheet has no standards; all of its lines are put under one</source>
        <translation>Bảng không chia tiêu chuẩn; mọi dòng được xếp vào một tiêu chuẩn</translation>
    </message>
    <message>
        <source>%1 is taken as counted: %2 for each case</source>
        <translation>%1 được hiểu là tính theo số lần: mỗi lần %2 điểm</translation>
    </message>
    <message>
        <source>%1 is taken as all or nothing</source>
        <translation>%1 được hiểu là có thì đủ điểm, không thì 0 điểm</translation>
    </message>
    <message>
        <source>%1 speaks of a share; it is left as points</source>
        <translation>%1 có nói đến tỉ lệ, vẫn để chấm điểm</translation>
    </message>
    <message>
        <source>%1 has no points; it is taken as a requirement</source>
        <translation>%1 không có điểm, được hiểu là yêu cầu bắt buộc</translation>
    </message>
    <message>
        <source>The sheet does not say the pass mark; %1 points are taken</source>
        <translation>Bảng không ghi mức đạt; tạm lấy %1 điểm</translation>
    </message>
    <message>
        <source>There is no sheet “%1”</source>
        <translation>Không có trang tính “%1”</translation>
    </message>
    <message>
        <source>This table has %1 lines; a score sheet has at most %2</source>
        <translation>Bảng này có %1 dòng; một bảng chấm điểm có nhiều nhất %2 dòng</translation>
    </message>
    <message>
        <source>The points are read from the text: %1</source>
        <translation>Điểm được đọc từ lời văn: %1</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The system gives no random numbers for a key.</source>
        <translation>Hệ thống không cung cấp số ngẫu nhiên để tạo khóa.</translation>
    </message>
    <message>
        <source>The key that signs certificates is damaged.</source>
        <translation>Khóa ký giấy công nhận bị hỏng.</translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n đơn vị nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ năm %1</translation>
    </message>
    <message>
        <source>in all years</source>
        <translation>mọi năm</translation>
    </message>
    <message>
        <source>class “%1” → “%2”</source>
        <translation>phân loại “%1” → “%2”</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>This is a PDF file, which holds no table that could be read. Save the list as .xlsx.</source>
        <translation>Đây là tệp PDF, không có bảng nào đọc được. Hãy lưu danh sách thành .xlsx.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Tệp lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file with the list.</source>
        <translation>%1 là một thư mục. Hãy chọn tệp có danh sách.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 không phải là một tệp thông thường.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp này rỗng.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx.</source>
        <translation>Đây là sổ tính nhị phân (.xlsb). Hãy lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a workbook that was saved as XML. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Đây là bảng tính lưu dưới dạng XML. Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Đây là một trang web, dù tên tệp thế nào. Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML file and no list. Export the list as .xlsx or as CSV UTF-8.</source>
        <translation>Đây là tệp XML, không phải danh sách. Hãy xuất danh sách thành .xlsx hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is a document of Word or LibreOffice Writer. Copy its table into a workbook and save that as .xlsx.</source>
        <translation>Đây là văn bản Word hoặc LibreOffice Writer. Hãy chép bảng trong đó sang bảng tính rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy its table into a workbook and save that as .xlsx.</source>
        <translation>Đây là tệp trình chiếu. Hãy chép bảng trong đó sang bảng tính rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a picture, which holds no table that could be read. Save the list as .xlsx.</source>
        <translation>Đây là tệp ảnh, không có bảng nào đọc được. Hãy lưu danh sách thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a database, perhaps a book of Sổ Vàng, and no list. A book is opened, not imported.</source>
        <translation>Đây là cơ sở dữ liệu, có thể là một sổ của Sổ Vàng, không phải danh sách. Sổ thì mở, không nhập.</translation>
    </message>
    <message>
        <source>This is not a workbook but an archive (ZIP, RAR …). Take the list out of it first.</source>
        <translation>Đây không phải bảng tính mà là tệp nén (ZIP, RAR …). Hãy giải nén lấy danh sách ra trước.</translation>
    </message>
    <message>
        <source>This is not a text file and no workbook. Save the list as .xlsx or as CSV UTF-8.</source>
        <translation>Đây không phải tệp văn bản, cũng không phải bảng tính. Hãy lưu danh sách thành .xlsx hoặc CSV UTF-8.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>There is no decision of %1 on %2</source>
        <translation>Năm %1 không có quyết định nào về %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>“%1” thành “%2”</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 thành %2</translation>
    </message>
    <message>
        <source>%1, decision %2: %3</source>
        <translation>%1, quyết định %2: %3</translation>
    </message>
    <message>
        <source>Taken over into a decision: %1</source>
        <translation>Lấy tên hiện nay vào quyết định: %1</translation>
    </message>
    <message>
        <source>%1 decisions take over the names and kinds of today</source>
        <translation>%1 quyết định lấy tên và loại hình hiện nay</translation>
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
        <source>A unit needs a code and a name.</source>
        <translation>Đơn vị phải có mã và tên.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation>Mã “%1” đã thuộc về “%2”.</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>đăng ký</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>việc loại khỏi xét</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>minh chứng</translation>
    </message>
    <message>
        <source>notes on scores</source>
        <translation>ghi chú chấm điểm</translation>
    </message>
    <message>
        <source>the agenda of the meeting of %1</source>
        <translation>nội dung xét tại cuộc họp ngày %1</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>changes of its name or organisation</source>
        <translation>biến động về tên hoặc tổ chức</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>good models</source>
        <translation>mô hình hay</translation>
    </message>
    <message>
        <source>commendations</source>
        <translation>khen thưởng</translation>
    </message>
    <message>
        <source>“%1” stays in the book, which has %2 of it; a unit that has ended gets its year of dissolution.</source>
        <translation>Sổ đang có %2 của “%1” nên phải giữ đơn vị này lại; đơn vị không còn hoạt động thì ghi năm giải thể.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>Another program took away what guards the book (%1).</source>
        <translation>Chương trình khác đã gỡ bỏ phần bảo vệ của sổ (%1).</translation>
    </message>
    <message>
        <source>The log was altered: line %1 is not as it was written.</source>
        <translation>Nhật ký đã bị sửa: dòng %1 không còn như khi được ghi.</translation>
    </message>
    <message>
        <source>The log was altered: what belongs to its line %1 is not as it was written.</source>
        <translation>Nhật ký đã bị sửa: phần thuộc dòng %1 không còn như khi được ghi.</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4: “%5” is no possible answer. %6</source>
        <translation>%1, năm %2, %3 vòng %4: “%5” không thể là câu trả lời. %6</translation>
    </message>
    <message>
        <source>The book is not as Sổ Vàng wrote it, so nothing is counted: %1</source>
        <translation>Sổ không còn như Sổ Vàng đã ghi nên không tính toán gì: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Và %n mục khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>“verify” tells all; open a backup.</source>
        <translation>Lệnh “verify” cho biết tất cả; hãy mở bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>WordFile</name>
    <message>
        <source>The file has macros (%1). Save it as DOCX without them.</source>
        <translation>Tệp có macro (%1). Hãy lưu lại thành DOCX không có macro.</translation>
    </message>
    <message>
        <source>The file fetches something from outside of it: %1 (%2). Put it into the file itself, or take it out.</source>
        <translation>Tệp lấy nội dung từ bên ngoài: %1 (%2). Hãy đưa hẳn nội dung đó vào tệp hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>The file has a field that fetches something from outside of it (%1).</source>
        <translation>Tệp có trường lấy nội dung từ bên ngoài (%1).</translation>
    </message>
    <message>
        <source>The file has another document inside of it (%1).</source>
        <translation>Bên trong tệp có tài liệu khác (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Make its pictures smaller.</source>
        <translation>Tệp lớn hơn %1 MB. Hãy thu nhỏ hình ảnh trong tệp.</translation>
    </message>
    <message>
        <source>The file has more than %1 parts.</source>
        <translation>Tệp có hơn %1 phần.</translation>
    </message>
    <message>
        <source>This is no DOCX file.</source>
        <translation>Đây không phải là tệp DOCX.</translation>
    </message>
    <message>
        <source>The file is damaged: it has a part with the name %1.</source>
        <translation>Tệp bị hỏng: có phần mang tên %1.</translation>
    </message>
    <message>
        <source>The file has macros or another document inside of it (%1). Save it as DOCX without them.</source>
        <translation>Tệp có macro hoặc tài liệu khác ở bên trong (%1). Hãy lưu lại thành DOCX không có những thứ đó.</translation>
    </message>
    <message>
        <source>This is no plain DOCX file. Save it in Word or LibreOffice as DOCX (Word document), not as a template or with macros.</source>
        <translation>Đây không phải là tệp DOCX thông thường. Hãy lưu trong Word hoặc LibreOffice thành DOCX (tài liệu Word), không lưu thành mẫu hay có macro.</translation>
    </message>
    <message>
        <source>The file is not written as Word and LibreOffice write it (%1). Save it there as DOCX, not as Strict Open XML.</source>
        <translation>Tệp không được ghi như cách của Word và LibreOffice (%1). Hãy lưu lại ở đó thành DOCX, không phải Strict Open XML.</translation>
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
        <source>The file is damaged: &quot;%1&quot; is not in a sheet of %2 rows and %3 columns.</source>
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
        <source>The file is damaged: the cell is of the unknown type &quot;%1&quot;.</source>
        <translation>Tệp bị hỏng: ô này thuộc kiểu không rõ “%1”.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell refers to a text that is not in the file.</source>
        <translation>Tệp bị hỏng: ô này trỏ tới đoạn chữ không có trong tệp.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell holds &quot;%1&quot; as a number.</source>
        <translation>Tệp bị hỏng: ô này ghi “%1” làm số.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell holds &quot;%1&quot; as yes or no.</source>
        <translation>Tệp bị hỏng: ô này ghi “%1” làm giá trị có hoặc không.</translation>
    </message>
    <message>
        <source>The file is damaged: the cell holds &quot;%1&quot; as a date.</source>
        <translation>Tệp bị hỏng: ô này ghi “%1” làm ngày tháng.</translation>
    </message>
    <message>
        <source>The file is refused: it announces more parts than a list can need.</source>
        <translation>Không nhận tệp này: tệp khai nhiều thành phần hơn mức một danh sách có thể cần.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 filled rows.</source>
        <translation>Trang tính có hơn %1 dòng có dữ liệu.</translation>
    </message>
    <message>
        <source>The cell holds more marks on one letter than any writing has.</source>
        <translation>Ô này có quá nhiều dấu chồng trên một chữ cái; không chữ viết nào có như vậy.</translation>
    </message>
    <message>
        <source>The file holds more text than a list can need.</source>
        <translation>Tệp chứa nhiều chữ hơn mức một danh sách có thể cần.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Tệp được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Tệp lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 95 or older. Save it as .xlsx.</source>
        <translation>Đây là sổ tính của Excel 95 hoặc cũ hơn. Hãy lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>A row of the file has more than %1 filled cells.</source>
        <translation>Một hàng của tệp có hơn %1 ô có dữ liệu.</translation>
    </message>
    <message>
        <source>The file has more than %1 merged blocks.</source>
        <translation>Tệp có hơn %1 vùng ô gộp.</translation>
    </message>
    <message>
        <source>The file is damaged: two of its sheets are one and the same.</source>
        <translation>Tệp bị hỏng: hai trang tính trong tệp là một.</translation>
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
        <source>Two sheets cannot have the name &quot;%1&quot;.</source>
        <translation>Hai trang tính không thể cùng mang tên “%1”.</translation>
    </message>
</context>
<context>
    <name>XmlScanner</name>
    <message>
        <source>The file is damaged or was not written as a workbook: part %1 is not well-formed XML at byte %2 (%3).</source>
        <translation>Tệp bị hỏng hoặc không được lưu dưới dạng bảng tính: phần %1 không phải là XML đúng quy cách tại byte %2 (%3).</translation>
    </message>
    <message>
        <source>The file is damaged or was not written as a Word document: part %1 is not well-formed XML at byte %2 (%3).</source>
        <translation>Tệp bị hỏng hoặc không phải là tài liệu Word: phần %1 không phải XML đúng chuẩn tại byte %2 (%3).</translation>
    </message>
    <message>
        <source>a text is longer than a cell may hold</source>
        <translation>một đoạn chữ dài hơn mức một ô chứa được</translation>
    </message>
    <message>
        <source>this is no table of strings</source>
        <translation>đây không phải bảng chữ dùng chung</translation>
    </message>
    <message>
        <source>this is no style sheet</source>
        <translation>đây không phải phần định dạng</translation>
    </message>
    <message>
        <source>there are too many styles</source>
        <translation>có quá nhiều kiểu định dạng</translation>
    </message>
    <message>
        <source>a tag or text is too long</source>
        <translation>một thẻ hoặc một đoạn chữ quá dài</translation>
    </message>
    <message>
        <source>it ends within a character</source>
        <translation>phần này kết thúc giữa một ký tự</translation>
    </message>
    <message>
        <source>not valid UTF-16</source>
        <translation>không đúng bảng mã UTF-16</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>phần này kết thúc quá sớm</translation>
    </message>
    <message>
        <source>there is a &lt; within an attribute</source>
        <translation>có dấu &lt; trong một thuộc tính</translation>
    </message>
    <message>
        <source>there is a &lt; within a tag</source>
        <translation>có dấu &lt; trong một thẻ</translation>
    </message>
    <message>
        <source>it ends within a tag</source>
        <translation>phần này kết thúc giữa một thẻ</translation>
    </message>
    <message>
        <source>there is text outside of the root element</source>
        <translation>có chữ nằm ngoài phần tử gốc</translation>
    </message>
    <message>
        <source>document type definitions are not allowed</source>
        <translation>không cho phép khai báo kiểu tài liệu (DTD)</translation>
    </message>
    <message>
        <source>the encoding is neither UTF-8 nor UTF-16</source>
        <translation>bảng mã không phải UTF-8 hay UTF-16</translation>
    </message>
    <message>
        <source>there is a tag without a name</source>
        <translation>có thẻ không tên</translation>
    </message>
    <message>
        <source>there is more than one root element</source>
        <translation>có hơn một phần tử gốc</translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>các phần tử lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>an end tag does not match</source>
        <translation>có thẻ đóng không khớp thẻ mở</translation>
    </message>
    <message>
        <source>an attribute is malformed</source>
        <translation>có thuộc tính sai cú pháp</translation>
    </message>
    <message>
        <source>an attribute has no value</source>
        <translation>có thuộc tính không có giá trị</translation>
    </message>
    <message>
        <source>an attribute has no end</source>
        <translation>có thuộc tính không có dấu kết thúc</translation>
    </message>
    <message>
        <source>an attribute is there twice</source>
        <translation>có thuộc tính xuất hiện hai lần</translation>
    </message>
    <message>
        <source>an element has too many attributes</source>
        <translation>có phần tử mang quá nhiều thuộc tính</translation>
    </message>
    <message>
        <source>there is a &amp; without a ;</source>
        <translation>có dấu &amp; mà không có dấu ;</translation>
    </message>
    <message>
        <source>there is an entity that XML does not define</source>
        <translation>có thực thể mà XML không định nghĩa</translation>
    </message>
    <message>
        <source>there is a reference to no character</source>
        <translation>có tham chiếu không ứng với ký tự nào</translation>
    </message>
    <message>
        <source>there is a control character</source>
        <translation>có ký tự điều khiển</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>không đúng bảng mã UTF-8</translation>
    </message>
</context>
<context>
    <name>YearDeadlines</name>
    <message>
        <source>“%1” of %2 is due on %3</source>
        <translation>“%1” năm %2 có hạn ngày %3</translation>
    </message>
    <message>
        <source>“%1” of %2 has no day any more</source>
        <translation>“%1” năm %2 không còn ngày hạn</translation>
    </message>
</context>
<context>
    <name>YearTrial</name>
    <message>
        <source>No rule set of %1 has the criterion “%2”</source>
        <translation>Không bộ tiêu chí nào của năm %1 có tiêu chuẩn “%2”</translation>
    </message>
    <message>
        <source>A pass mark of %1 is over the total of %2 of the rule sets of %3</source>
        <translation>Mức đạt %1 cao hơn tổng điểm %2 của các bộ tiêu chí năm %3</translation>
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
    <message>
        <source>The file is cut off or damaged: it is not a whole ZIP archive.</source>
        <translation>Tệp bị cắt cụt hoặc hỏng: đây không phải tệp nén ZIP nguyên vẹn.</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>không giải nén được</translation>
    </message>
</context>
<context>
    <name>sovang::ActFields</name>
    <message>
        <source>Whose numbers and signers are offered</source>
        <translation>Số và người ký gợi ý theo cơ quan này</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>&amp;Signer</source>
        <translation>Người &amp;ký</translation>
    </message>
    <message>
        <source>%1 is the next number of the issuer&apos;s decisions of %2. Another number leaves that count as it is.</source>
        <translation>%1 là số tiếp theo của quyết định năm %2 do cơ quan này ban hành. Nếu ghi số khác thì dãy số giữ nguyên.</translation>
    </message>
    <message>
        <source>A decision has a number.</source>
        <translation>Quyết định phải có số.</translation>
    </message>
    <message>
        <source>A decision has a date.</source>
        <translation>Quyết định phải có ngày.</translation>
    </message>
</context>
<context>
    <name>sovang::ActivityDialog</name>
    <message>
        <source>Add activity</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Sửa hoạt động</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>&amp;Hoạt động</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không)</translation>
    </message>
    <message>
        <source>&amp;Movement or campaign</source>
        <translation>&amp;Phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>code or name; empty when several held it</source>
        <translation>mã hoặc tên; để trống nếu nhiều đơn vị cùng tổ chức</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>Số &amp;buổi</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Số lượ&amp;t người</translation>
    </message>
    <message>
        <source>empty if unknown</source>
        <translation>để trống nếu chưa rõ</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>“%1” is not one unit of the book; choose it from the list, or leave the field empty.</source>
        <translation>“%1” không phải là một đơn vị trong sổ; hãy chọn trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>Sessions and people are whole numbers, written 1500 or 1.500.</source>
        <translation>Số buổi, số lượt người là số nguyên, ghi 1500 hoặc 1.500.</translation>
    </message>
</context>
<context>
    <name>sovang::AdoptionDialog</name>
    <message>
        <source>Renewals by the &amp;same authority</source>
        <translation>Công nhận lại do &amp;cùng cơ quan</translation>
    </message>
    <message>
        <source>Make a rule set your own</source>
        <translation>Lấy làm bộ của mình</translation>
    </message>
    <message>
        <source>These differ from place to place. The criteria and their points stay as they are; they can be changed in a draft.</source>
        <translation>Những điều dưới đây mỗi nơi một khác. Tiêu chí và điểm giữ nguyên; muốn sửa thì lấy làm bản nháp.</translation>
    </message>
    <message>
        <source>Pass mark of class %1</source>
        <translation>Mức đạt của phân loại %1</translation>
    </message>
    <message>
        <source>One on each line, such as V1: somebody was disciplined</source>
        <translation>Mỗi dòng một điều kiện, ví dụ V1: Có người bị kỷ luật</translation>
    </message>
</context>
<context>
    <name>sovang::AnomaliesDialog</name>
    <message>
        <source>Worth a second look</source>
        <translation>Đáng xem lại</translation>
    </message>
    <message>
        <source>None of this is a fault; it may be right as it is.</source>
        <translation>Đây chưa phải là sai sót; có thể vẫn đúng như vậy.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Đi &amp;tới</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tất cả các loại</translation>
    </message>
    <message>
        <source>Find by unit or words</source>
        <translation>Tìm theo đơn vị hoặc nội dung</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>Tì&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Loại:</translation>
    </message>
    <message>
        <source>Unit or rule set</source>
        <translation>Đơn vị hoặc bộ tiêu chí</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::AttendancePanel</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Bắt đầu xét</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Thành phần dự họp</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Thêm thành viên…</translation>
    </message>
    <message>
        <source>The meeting has no members yet. A commission that is entered in the settings comes with its members.</source>
        <translation>Cuộc họp chưa có thành viên nào. Nếu danh sách hội đồng đã được nhập trong phần Thiết lập thì các thành viên sẽ có sẵn ở đây.</translation>
    </message>
    <message>
        <source>A&amp;ll present</source>
        <translation>&amp;Có mặt tất cả</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Remove the chosen members from this meeting (Del)</source>
        <translation>Bỏ các thành viên đã chọn ra khỏi cuộc họp này (Del)</translation>
    </message>
    <message>
        <source>Space changes who is present.</source>
        <translation>Phím cách: đổi có mặt, vắng.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục xét</translation>
    </message>
</context>
<context>
    <name>sovang::BulkUnitDialog</name>
    <message numerus="yes">
        <source>Edit %n unit(s)</source>
        <translation>
            <numerusform>Sửa %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Khối</translation>
    </message>
    <message>
        <source>&amp;Locality</source>
        <translation>Địa &amp;bàn</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Phân loại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>What is ticked is set for all chosen units; an empty field takes the value away. It is one step to undo.</source>
        <translation>Mục được đánh dấu sẽ đặt cho mọi đơn vị đang chọn; ô trống thì xóa giá trị. Hoàn tác được trong một bước.</translation>
    </message>
    <message>
        <source>different</source>
        <translation>khác nhau</translation>
    </message>
</context>
<context>
    <name>sovang::CertificateCanvas</name>
    <message>
        <source>The certificate, with the place of each text</source>
        <translation>Tờ giấy công nhận với vị trí từng dòng chữ</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen text, with Shift they change its size.</source>
        <translation>Phím mũi tên dời dòng chữ đang chọn, kèm Shift thì đổi kích thước.</translation>
    </message>
</context>
<context>
    <name>sovang::CertificateLayoutDialog</name>
    <message>
        <source>&amp;Bold</source>
        <translation>Đậ&amp;m</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>N&amp;ghiêng</translation>
    </message>
    <message>
        <source>&amp;Capitals</source>
        <translation>Chữ &amp;hoa</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Khung viền</translation>
    </message>
    <message>
        <source>Code (&amp;QR)</source>
        <translation>Mã &amp;QR</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Layout of the certificates</source>
        <translation>Mẫu giấy công nhận</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Dòng chữ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Trên</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Rộng</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Nhỏ nhất</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Lưu ra tệp…</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>A4 with frame: as the program has it</source>
        <translation>A4 có khung: mẫu có sẵn</translation>
    </message>
    <message>
        <source>A3 with frame</source>
        <translation>A3 có khung</translation>
    </message>
    <message>
        <source>A4, pre-printed sheets</source>
        <translation>A4, phôi in sẵn</translation>
    </message>
    <message>
        <source>A3, pre-printed sheets</source>
        <translation>A3, phôi in sẵn</translation>
    </message>
    <message>
        <source>Texts of the certificate; places and sizes in millimetres, letters in points</source>
        <translation>Các dòng chữ của giấy công nhận; vị trí và kích thước tính bằng milimét, cỡ chữ tính bằng điểm</translation>
    </message>
    <message>
        <source>Places in mm from the upper left corner, letters in points. On the sheet: drag, or use the arrow keys (Shift: size, Ctrl: finer).</source>
        <translation>Vị trí tính bằng mm từ góc trên bên trái, cỡ chữ bằng điểm. Trên tờ giấy: kéo bằng chuột hoặc dùng phím mũi tên (Shift: kích thước, Ctrl: mịn hơn).</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Lời ghi</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: %1</source>
        <translation>Trong ngoặc nhọn là mục được điền vào: %1</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Giữa</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Căn chữ</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Thêm dòng chữ</translation>
    </message>
    <message>
        <source>code (QR)</source>
        <translation>mã QR</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>Mở mẫu giấy công nhận</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Mẫu giấy (*.json)</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Lưu mẫu giấy công nhận</translation>
    </message>
    <message>
        <source>What was changed in the layout is not saved. Close it all the same?</source>
        <translation>Những thay đổi trong mẫu chưa được lưu. Vẫn đóng?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
</context>
<context>
    <name>sovang::CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Giấy công nhận</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Tên trên giấy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Certificates of the year</source>
        <translation>Giấy công nhận của năm</translation>
    </message>
    <message>
        <source>Find by code, name, number</source>
        <translation>Tìm theo mã, tên, số</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>%1 of %2 certificates chosen. Space chooses.</source>
        <translation>Đã chọn %1/%2 giấy. Phím cách để chọn.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be printed; the reason stands beside it.</source>
        <translation>
            <numerusform>%n giấy không in được; lý do ghi bên cạnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Tì&amp;m</translation>
    </message>
    <message>
        <source>Con&amp;tact sheet…</source>
        <translation>Trang &amp;xem nhanh…</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>The longest names of those that are chosen, on one page: to be looked at before printing</source>
        <translation>Những tên dài nhất trong các giấy đã chọn, trên một trang: để xem trước khi in</translation>
    </message>
</context>
<context>
    <name>sovang::ChartCard</name>
    <message>
        <source>Copy or save this chart</source>
        <translation>Chép hoặc lưu biểu đồ này</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>&amp;Chép dạng hình ảnh</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu thành…</translation>
    </message>
    <message>
        <source>The chart “%1” is on the clipboard as a picture.</source>
        <translation>Đã chép biểu đồ “%1” vào bộ nhớ tạm dạng hình ảnh.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Hình ảnh (*.png);;Hình vẽ (*.svg)</translation>
    </message>
    <message>
        <source>%1 was written to %2</source>
        <translation>Đã ghi %1 vào %2</translation>
    </message>
</context>
<context>
    <name>sovang::ChartView</name>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến dưới %2</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>mức đạt</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm thứ %1</translation>
    </message>
    <message>
        <source>share of the points</source>
        <translation>tỷ lệ điểm</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>tự chấm</translation>
    </message>
    <message>
        <source>final points</source>
        <translation>điểm chốt</translation>
    </message>
</context>
<context>
    <name>sovang::ClockStrip</name>
    <message>
        <source> · due %1</source>
        <translation> · đến hạn %1</translation>
    </message>
    <message>
        <source>%1: a title can be due when every year until then passes (%2 of %3 years so far)</source>
        <translation>%1: sớm nhất đủ điều kiện, nếu năm nào cũng đạt (đến nay %2/%3 năm)</translation>
    </message>
    <message>
        <source>belongs to the running count (%1/%2)</source>
        <translation>thuộc mạch đang tính (%1/%2)</translation>
    </message>
</context>
<context>
    <name>sovang::ColumnsDialog</name>
    <message>
        <source>Columns of the file</source>
        <translation>Các cột của tệp</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Đọc như vậy</translation>
    </message>
    <message>
        <source>&amp;Header in row:</source>
        <translation>&amp;Hàng tiêu đề:</translation>
    </message>
    <message>
        <source>as found in the file</source>
        <translation>như nhận ra trong tệp</translation>
    </message>
    <message>
        <source>&amp;As kept under:</source>
        <translation>&amp;Theo mẫu đã lưu:</translation>
    </message>
    <message>
        <source>for files like this one: they are read so by themselves</source>
        <translation>cho những tệp giống tệp này: lần sau tự đọc như vậy</translation>
    </message>
    <message>
        <source>&amp;Keep it under the name:</source>
        <translation>&amp;Lưu thành mẫu tên:</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>What stands under it</source>
        <translation>Nội dung bên dưới</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Đọc là</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>không đọc</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Xóa &amp;mẫu này</translation>
    </message>
</context>
<context>
    <name>sovang::CommandPalette</name>
    <message>
        <source>Find a unit, a page, a command</source>
        <translation>Tìm đơn vị, trang, lệnh</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here</source>
        <translation>Không có gì tên là “%1”</translation>
    </message>
</context>
<context>
    <name>sovang::CommendationDialog</name>
    <message>
        <source>Add commendation</source>
        <translation>Thêm khen thưởng</translation>
    </message>
    <message>
        <source>Edit commendation</source>
        <translation>Sửa khen thưởng</translation>
    </message>
    <message>
        <source>For the &amp;year</source>
        <translation>Thành tích &amp;năm</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Hình thức</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Đối tượn&amp;g</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Tập thể, cá nhân</translation>
    </message>
    <message>
        <source>code or name; may be empty</source>
        <translation>mã hoặc tên; có thể để trống</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Decision number</source>
        <translation>&amp;Số quyết định</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Ngà&amp;y</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Cơ quan khen thưởng</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Nội &amp;dung thành tích</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Năm gồm bốn chữ số.</translation>
    </message>
    <message>
        <source>“%1” is not one unit of the book; choose it from the list, or leave the field empty.</source>
        <translation>“%1” không phải là một đơn vị trong sổ; hãy chọn trong danh sách, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>sovang::CommissionSection</name>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Area in reports</source>
        <translation>Địa bàn trong báo cáo</translation>
    </message>
    <message>
        <source>These names stand on every paper. What is empty stays as room.</source>
        <translation>Các tên này đứng trên mọi văn bản. Mục nào để trống thì trên giấy chừa chỗ.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Position in the office</source>
        <translation>Chức vụ, cơ quan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Edit the member</source>
        <translation>Sửa thành viên</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ có</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– không</translation>
    </message>
    <message>
        <source>The commission keeps a name.</source>
        <translation>Tên ban chỉ đạo (hội đồng) không để trống được.</translation>
    </message>
    <message>
        <source>&amp;Commission</source>
        <translation>&amp;Ban chỉ đạo (hội đồng)</translation>
    </message>
    <message>
        <source>&amp;Superior body</source>
        <translation>&amp;Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>&amp;Place of the date line</source>
        <translation>Địa &amp;danh ở dòng ngày tháng</translation>
    </message>
    <message>
        <source>&amp;Abbreviation in numbers</source>
        <translation>Chữ &amp;viết tắt trong số hiệu</translation>
    </message>
    <message>
        <source>A&amp;rea in reports</source>
        <translation>Đị&amp;a bàn trong báo cáo</translation>
    </message>
</context>
<context>
    <name>sovang::ConsequencePanel</name>
    <message>
        <source>%1, decision %2 of %3</source>
        <translation>%1 theo quyết định số %2 ngày %3</translation>
    </message>
    <message>
        <source>%1 (as before)</source>
        <translation>%1 (như cũ)</translation>
    </message>
    <message>
        <source>none in sight</source>
        <translation>chưa thấy</translation>
    </message>
    <message>
        <source>• Standing: %1</source>
        <translation>• Tình trạng: %1</translation>
    </message>
    <message>
        <source>• Years that count: %1</source>
        <translation>• Số năm được tính: %1</translation>
    </message>
    <message>
        <source>• Next possible title: %1</source>
        <translation>• Năm sớm nhất có thể có danh hiệu: %1</translation>
    </message>
    <message>
        <source>• Certificate no longer in force: %1</source>
        <translation>• Giấy công nhận hết giá trị: %1</translation>
    </message>
    <message>
        <source>• Later title that loses its ground: %1</source>
        <translation>• Danh hiệu về sau mất căn cứ: %1</translation>
    </message>
    <message>
        <source>• Changes with it, as its successor: %1</source>
        <translation>• Đơn vị kế thừa cũng thay đổi theo: %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) whose standing, count and titles stay as they are.</source>
        <translation>
            <numerusform>%n đơn vị giữ nguyên tình trạng, số năm được tính và danh hiệu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::CopyRoundDialog</name>
    <message>
        <source>&amp;Overwrite scores that were entered and differ</source>
        <translation>&amp;Ghi đè cả điểm đã nhập mà khác</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy scores of an earlier round</source>
        <translation>Chép điểm của vòng trước</translation>
    </message>
    <message>
        <source>Self → team</source>
        <translation>Tự chấm → Đoàn</translation>
    </message>
    <message>
        <source>Team → final</source>
        <translation>Đoàn → Chốt</translation>
    </message>
    <message>
        <source>Self → final</source>
        <translation>Tự chấm → Chốt</translation>
    </message>
    <message numerus="yes">
        <source>All %n unit(s) of the list</source>
        <translation>
            <numerusform>Cả %n đơn vị trong danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Vòng</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Cho</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Không có gì để chép.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) will be written,</source>
        <translation>
            <numerusform>Sẽ ghi %n điểm,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s).</source>
        <translation>
            <numerusform>ở %n đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered score(s) differ and stay.</source>
        <translation>
            <numerusform>Có %n điểm đã nhập mà khác được giữ nguyên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DayField</name>
    <message>
        <source>dd/mm/yyyy; without the year it is %1</source>
        <translation>ngày/tháng/năm; không ghi năm là %1</translation>
    </message>
    <message>
        <source>31/12/2025, or empty</source>
        <translation>31/12/2025, hoặc để trống</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Chọn trên lịch (Alt+Mũi tên xuống)</translation>
    </message>
</context>
<context>
    <name>sovang::DeadlinesCard</name>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Scores of the units</source>
        <translation>Đơn vị tự chấm</translation>
    </message>
    <message>
        <source>Scores of the inspection</source>
        <translation>Đoàn kiểm tra chấm</translation>
    </message>
    <message>
        <source>Final scores</source>
        <translation>Chốt điểm</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Set days, see who is late…</source>
        <translation>Đặt ngày, xem đơn vị chậm…</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n chậm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DeadlinesDialog</name>
    <message>
        <source>&amp;Registration:</source>
        <translation>Đăng &amp;ký:</translation>
    </message>
    <message>
        <source>Scores of the &amp;units:</source>
        <translation>Đơn vị &amp;tự chấm:</translation>
    </message>
    <message>
        <source>Scores of the &amp;inspection:</source>
        <translation>Đoàn kiểm t&amp;ra chấm:</translation>
    </message>
    <message>
        <source>&amp;Final scores:</source>
        <translation>&amp;Chốt điểm:</translation>
    </message>
    <message>
        <source>&amp;Decisions:</source>
        <translation>&amp;Quyết định:</translation>
    </message>
    <message>
        <source>%1, if all pass: first recognition %2, renewal %3; certificates to be ordered: %4</source>
        <translation>Năm %1, nếu đều đạt: công nhận lần đầu %2, công nhận lại %3; cần đặt %4 giấy công nhận</translation>
    </message>
    <message>
        <source>Deadlines of %1</source>
        <translation>Thời hạn năm %1</translation>
    </message>
    <message>
        <source>Days that the office gives itself; empty: none.</source>
        <translation>Ngày hạn cơ quan tự đặt; để trống là không đặt hạn.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Late with</source>
        <translation>Chậm</translation>
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
        <source>Units that are late</source>
        <translation>Đơn vị chậm</translation>
    </message>
    <message>
        <source>Double click or Enter goes to the unit</source>
        <translation>Nháy đúp hoặc Enter để tới đơn vị</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionDialog</name>
    <message>
        <source>Enter decisions</source>
        <translation>Nhập quyết định</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>D&amp;ecision</source>
        <translation>&amp;Quyết định</translation>
    </message>
    <message>
        <source>First recognition and renewal</source>
        <translation>Công nhận lần đầu và công nhận lại</translation>
    </message>
    <message>
        <source>Units of the decision</source>
        <translation>Các đơn vị trong quyết định</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>%1 of %2 units chosen. Space chooses, F2 changes period or reason.</source>
        <translation>Đã chọn %1/%2 đơn vị. Phím cách: chọn; F2: sửa giai đoạn hoặc lý do.</translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <translation>Hãy chọn ít nhất một đơn vị.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that the meeting did not agree to stay out until you choose them one by one.</source>
        <translation>
            <numerusform>%n đơn vị chưa được cuộc họp nhất trí nên để ngoài, muốn đưa vào thì chọn từng đơn vị.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::DecisionEditDialog</name>
    <message>
        <source>Change the decision on %1</source>
        <translation>Sửa quyết định của %1</translation>
    </message>
    <message>
        <source>D&amp;ecision</source>
        <translation>&amp;Quyết định</translation>
    </message>
    <message>
        <source>&amp;From year</source>
        <translation>&amp;Từ năm</translation>
    </message>
    <message>
        <source>&amp;To year</source>
        <translation>Đến nă&amp;m</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>A year has four digits, or is empty.</source>
        <translation>Năm gồm bốn chữ số, hoặc để trống.</translation>
    </message>
    <message>
        <source>The period begins after it ends.</source>
        <translation>Giai đoạn bắt đầu sau khi kết thúc.</translation>
    </message>
    <message>
        <source>A revocation or refusal needs its reason.</source>
        <translation>Thu hồi hoặc không công nhận thì phải có lý do.</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionEdits</name>
    <message>
        <source>change decision %1 for %2</source>
        <translation>sửa quyết định %1 của %2</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionEntry</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, và %n điều nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision %1 of %2 was entered (%3). Ctrl+Z takes it back.</source>
        <translation>Đã nhập quyết định %1 ngày %2 (%3). Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Lưu ý: %1.</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionGroupList</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Decisions by number</source>
        <translation>Quyết định theo số</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Tất cả quyết định</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionLinesModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
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
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>sovang::DecisionRemovalDialog</name>
    <message>
        <source>Remove decisions</source>
        <translation>Xóa quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be taken out of the book, as if never entered. A title that an authority took back is revoked instead.</source>
        <translation>
            <numerusform>Sẽ xóa %n quyết định khỏi sổ như chưa từng nhập. Nếu cấp có thẩm quyền thu hồi danh hiệu thì dùng “Thu hồi danh hiệu”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
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
    <message>
        <source>%1
Today: %2</source>
        <translation>%1
Tên hiện nay: %2</translation>
    </message>
    <message>
        <source>Total then</source>
        <translation>Tổng điểm khi đó</translation>
    </message>
    <message>
        <source>Rule set then</source>
        <translation>Bộ tiêu chí khi đó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, người ký: %2</translation>
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
        <source>Find by number, unit, signer, reason</source>
        <translation>Tìm theo số, đơn vị, người ký, lý do</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Loại quyết định</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Mọi loại quyết định</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Năm của quyết định</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Re&amp;voke a title…</source>
        <translation>&amp;Thu hồi danh hiệu…</translation>
    </message>
    <message>
        <source>Takes a title back; shows first what it changes</source>
        <translation>Thu hồi danh hiệu của một đơn vị; cho xem trước những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>Mends what was entered wrongly (F2)</source>
        <translation>Sửa quyết định nhập sai (F2)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message>
        <source>Takes the chosen decisions out of the book; shows first what it changes (Del)</source>
        <translation>Xóa các quyết định đã chọn khỏi sổ; cho xem trước những gì sẽ thay đổi (Del)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập từ tệp…</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1/%2 quyết định</translation>
    </message>
    <message>
        <source>No unit stands recognised at the end of %1, so there is no title to revoke.</source>
        <translation>Cuối năm %1 không có đơn vị nào đang được công nhận, nên không có danh hiệu để thu hồi.</translation>
    </message>
    <message>
        <source>Take over &amp;names…</source>
        <translation>&amp;Lấy tên hiện nay…</translation>
    </message>
    <message>
        <source>The chosen decisions take over names that were mended in the book since; their papers say them then</source>
        <translation>Quyết định đã chọn lấy tên đã được sửa trong sổ từ đó đến nay; giấy tờ của quyết định sẽ ghi tên đó</translation>
    </message>
    <message>
        <source>Decision %1 on %2 was changed. Ctrl+Z takes it back.</source>
        <translation>Đã sửa quyết định %1 về %2. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were removed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã xóa %n quyết định. Ctrl+Z để hoàn tác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) took over the name of today. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n quyết định đã lấy tên hiện nay. Ctrl+Z để hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen decisions know the names and kinds that the book has for their years.</source>
        <translation>Các quyết định đã chọn đã ghi đúng tên và loại hình mà sổ có cho năm của chúng.</translation>
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
        <translation>
            <numerusform>✕ Còn %n chỗ phải sửa trước khi ban hành</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what is listed below first.</source>
        <translation>Hãy sửa các chỗ nêu bên dưới trước.</translation>
    </message>
    <message numerus="yes">
        <source>◐ %n not sure: compare with the paper</source>
        <translation>
            <numerusform>◐ %n chỗ chưa chắc: đối chiếu với bản giấy</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right: compared with the paper</source>
        <translation>Đúng rồi: đã đối chiếu với bản giấy</translation>
    </message>
    <message>
        <source>compared %1 with the paper</source>
        <translation>đã đối chiếu %1 với bản giấy</translation>
    </message>
    <message>
        <source>Enter or a double click goes to it, Delete settles it</source>
        <translation>Enter hoặc nhấp đúp để đến chỗ đó, Delete nếu đã đối chiếu là đúng</translation>
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
    <name>sovang::DuplicatesModel</name>
    <message>
        <source>same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>same name but for tone marks</source>
        <translation>cùng tên, chỉ khác dấu</translation>
    </message>
    <message>
        <source>same name, abbreviated</source>
        <translation>cùng tên, viết tắt</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>cùng các từ, khác thứ tự</translation>
    </message>
    <message>
        <source>names differ in one letter</source>
        <translation>tên khác nhau một chữ cái</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>and this one</source>
        <translation>và đơn vị này</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>sovang::DuplicatesPanel</name>
    <message>
        <source>Units that may be one</source>
        <translation>Các đơn vị có thể trùng nhau</translation>
    </message>
    <message>
        <source>No two units look like one.</source>
        <translation>Không có hai đơn vị nào có vẻ trùng nhau.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>They are two &amp;different units</source>
        <translation>Hai đơn vị &amp;khác nhau</translation>
    </message>
    <message>
        <source>&amp;Make them one…</source>
        <translation>&amp;Gộp làm một…</translation>
    </message>
    <message>
        <source>The book remembers it, and the pair is not shown again</source>
        <translation>Sổ sẽ ghi nhớ và không nhắc cặp này nữa</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Quay lại danh sách</translation>
    </message>
</context>
<context>
    <name>sovang::Edit</name>
    <message>
        <source>Undone: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>sovang::EditableList</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>X&amp;uống</translation>
    </message>
</context>
<context>
    <name>sovang::Edits</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
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
        <source>merge of “%1”</source>
        <translation>nhập gói “%1”</translation>
    </message>
    <message>
        <source>columns of files: %1</source>
        <translation>mẫu cột của tệp: %1</translation>
    </message>
    <message>
        <source>forget columns of files: %1</source>
        <translation>xóa mẫu cột của tệp: %1</translation>
    </message>
</context>
<context>
    <name>sovang::EvidenceDialog</name>
    <message>
        <source>Evidence and note</source>
        <translation>Minh chứng và ghi chú</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>&amp;Add evidence</source>
        <translation>&amp;Thêm minh chứng</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Remove the chosen evidence (Delete)</source>
        <translation>Bỏ minh chứng đang chọn (Delete)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>A file beside the book is found again when both are moved together</source>
        <translation>Tệp nằm cạnh sổ vẫn tìm lại được khi chuyển cả hai sang chỗ khác</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Mở tệp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>This item asks for evidence: document, date, pages, and the file or where the paper is kept.</source>
        <translation>Tiêu chí này cần minh chứng: số, ký hiệu văn bản, ngày, trang, tệp hoặc nơi lưu bản giấy.</translation>
    </message>
    <message>
        <source>Only what is known needs to be filled in.</source>
        <translation>Biết gì ghi nấy, không cần điền đủ các cột.</translation>
    </message>
    <message>
        <source>File of the evidence</source>
        <translation>Tệp minh chứng</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>There is no file “%1” now.</source>
        <translation>Hiện không có tệp “%1”.</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>Ảnh và tài liệu</translation>
    </message>
</context>
<context>
    <name>sovang::EvidenceModel</name>
    <message>
        <source>Document</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>File, or where it is</source>
        <translation>Tệp hoặc nơi lưu</translation>
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
    <name>sovang::FigureStrip</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>With an outcome</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không đạt</translation>
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
        <source>List these units</source>
        <translation>Liệt kê các đơn vị này</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>bằng năm %1</translation>
    </message>
    <message>
        <source>+%1 from %2</source>
        <translation>+%1 so với %2</translation>
    </message>
    <message>
        <source>−%1 from %2</source>
        <translation>−%1 so với %2</translation>
    </message>
</context>
<context>
    <name>sovang::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>sovang::GalleryDialog</name>
    <message>
        <source>Make it &amp;ours…</source>
        <translation>&amp;Lấy làm bộ của mình…</translation>
    </message>
    <message>
        <source>&amp;Take it as it is…</source>
        <translation>&amp;Dùng nguyên mẫu…</translation>
    </message>
    <message>
        <source>Rule sets that come with the program</source>
        <translation>Bộ tiêu chí kèm theo chương trình</translation>
    </message>
    <message>
        <source>All are samples: make one your own, compare it with the guidance of your place, and change what differs.</source>
        <translation>Tất cả là mẫu: lấy một bộ làm bộ của mình, đối chiếu với hướng dẫn của địa phương và sửa chỗ khác.</translation>
    </message>
</context>
<context>
    <name>sovang::GatesMet</name>
    <message>
        <source>Every condition and veto was answered already.</source>
        <translation>Mọi điều kiện xét và điều kiện loại đã được ghi.</translation>
    </message>
    <message numerus="yes">
        <source>Conditions met and no veto: %n answer(s) entered,</source>
        <translation>
            <numerusform>Đủ điều kiện xét, không vướng điều kiện loại: đã ghi %n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s).</source>
        <translation>
            <numerusform>ở %n đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that say something else were left alone.</source>
        <translation>
            <numerusform>%n mục đã ghi khác thế được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) that are not registered were left out.</source>
        <translation>
            <numerusform>Bỏ qua %n đơn vị chưa đăng ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions met, no veto</source>
        <translation>Đủ điều kiện xét, không vướng điều kiện loại</translation>
    </message>
    <message>
        <source>Conditions met, no veto: all units of the list</source>
        <translation>Đủ điều kiện xét, không vướng điều kiện loại: mọi đơn vị trong danh sách</translation>
    </message>
</context>
<context>
    <name>sovang::GridEdits</name>
    <message numerus="yes">
        <source>%n score(s) of %1 units, %2</source>
        <translation>
            <numerusform>%n điểm của %1 đơn vị, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::GridFooter</name>
    <message>
        <source>Average of the units shown</source>
        <translation>Trung bình các đơn vị đang hiện</translation>
    </message>
    <message>
        <source>Average of the points, without KAD; where the answer is yes or no, how many of the answers are yes.</source>
        <translation>Điểm trung bình, không tính KAD; ở cột trả lời có hoặc không: số câu trả lời “có” trên tổng số.</translation>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n ô khác</numerusform>
        </translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>không giữ lại</translation>
    </message>
    <message>
        <source>all that hold such a list</source>
        <translation>mọi trang có danh sách như vậy</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Trang tính:</translation>
    </message>
    <message>
        <source>&amp;Groups are:</source>
        <translation>&amp;Nhóm là:</translation>
    </message>
    <message>
        <source>S&amp;ub-groups are:</source>
        <translation>Nhóm &amp;con là:</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Cần biết</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>Bảng (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>good model</source>
        <translation>mô hình hay</translation>
    </message>
    <message>
        <source>commendation</source>
        <translation>khen thưởng</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 lượt người</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>evidence of %1</source>
        <translation>minh chứng của %1</translation>
    </message>
    <message>
        <source>&amp;Save the rows to be mended…</source>
        <translation>&amp;Xuất các dòng cần sửa…</translation>
    </message>
    <message>
        <source>As an Excel file with the reason beside each row, to be mended and imported again</source>
        <translation>Thành tệp Excel có lý do bên cạnh từng dòng, để sửa rồi nhập lại</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Đọc &amp;lại tệp</translation>
    </message>
    <message>
        <source>After it was mended and saved in the other program</source>
        <translation>Sau khi đã sửa và lưu tệp ở chương trình khác</translation>
    </message>
    <message>
        <source>%1 to be mended.xlsx</source>
        <translation>%1 cần sửa.xlsx</translation>
    </message>
    <message>
        <source>Rows to be mended</source>
        <translation>Các dòng cần sửa</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The problems are of the file as a whole, not of rows of it.</source>
        <translation>Lỗi thuộc về cả tệp, không thuộc dòng nào.</translation>
    </message>
    <message>
        <source>The rows to be mended were written to %1</source>
        <translation>Đã ghi các dòng cần sửa vào %1</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message>
        <source>Say which column of the file is what</source>
        <translation>Cho biết mỗi cột của tệp là gì</translation>
    </message>
    <message>
        <source>The columns are read as they are kept under the name “%1”</source>
        <translation>Các cột được đọc theo mẫu đã lưu “%1”</translation>
    </message>
    <message>
        <source>C&amp;ell by cell…</source>
        <translation>&amp;Từng ô…</translation>
    </message>
    <message>
        <source>Every cell as the file has it, and what it was read as</source>
        <translation>Từng ô như trong tệp và được hiểu là gì</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
</context>
<context>
    <name>sovang::IssuerDialog</name>
    <message>
        <source>An issuer of papers needs a name.</source>
        <translation>Cơ quan ban hành phải có tên.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên cơ quan</translation>
    </message>
    <message>
        <source>&amp;Superior body</source>
        <translation>&amp;Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>&amp;Place of the date line</source>
        <translation>Địa &amp;danh ở dòng ngày tháng</translation>
    </message>
    <message>
        <source>&amp;Abbreviation in numbers</source>
        <translation>Chữ &amp;viết tắt trong số hiệu</translation>
    </message>
</context>
<context>
    <name>sovang::IssuersSection</name>
    <message>
        <source>Bodies whose papers you write: the commission, the committee or union that decides. The first signer of each stands on its papers.</source>
        <translation>Những cơ quan mà bạn soạn văn bản: ban chỉ đạo (hội đồng), ủy ban hoặc liên đoàn ra quyết định. Người ký đứng đầu danh sách là người ký văn bản của cơ quan đó.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Viết tắt</translation>
    </message>
    <message>
        <source>Add an issuer</source>
        <translation>Thêm cơ quan ban hành</translation>
    </message>
    <message>
        <source>Edit the issuer</source>
        <translation>Sửa cơ quan ban hành</translation>
    </message>
    <message>
        <source>The book keeps its commission.</source>
        <translation>Ban chỉ đạo (hội đồng) của sổ thì không xóa được.</translation>
    </message>
    <message>
        <source>Issuers</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Lines over the signature</source>
        <translation>Các dòng trên chữ ký</translation>
    </message>
    <message>
        <source>Add a signer</source>
        <translation>Thêm người ký</translation>
    </message>
    <message>
        <source>Edit the signer</source>
        <translation>Sửa người ký</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>%1 (this commission)</source>
        <translation>%1 (của sổ này)</translation>
    </message>
    <message>
        <source>Signers of %1</source>
        <translation>Người ký của %1</translation>
    </message>
    <message>
        <source>Add an issuer first.</source>
        <translation>Hãy thêm cơ quan ban hành trước.</translation>
    </message>
</context>
<context>
    <name>sovang::ItemWords</name>
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
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>KAD because: %1. KAD again, or Shift+F2, changes the reason.</source>
        <translation>Lý do KAD: %1. Gõ lại KAD hoặc Shift+F2 để sửa lý do.</translation>
    </message>
    <message>
        <source>part/whole, such as 45/50; %1</source>
        <translation>số đạt/tổng số, ví dụ 45/50; %1</translation>
    </message>
</context>
<context>
    <name>sovang::JoinDialog</name>
    <message>
        <source>Make them one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Make two entries one unit</source>
        <translation>Gộp hai mục làm một đơn vị</translation>
    </message>
    <message>
        <source>For one unit that stands in the book twice. When two units really came together, enter a merger instead.</source>
        <translation>Dùng khi một đơn vị bị ghi hai lần trong sổ. Nếu hai đơn vị thực sự sáp nhập với nhau, hãy nhập việc sáp nhập.</translation>
    </message>
    <message>
        <source>&amp;Which entry stays?</source>
        <translation>&amp;Giữ lại mục nào?</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n đăng ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s)</source>
        <translation>
            <numerusform>%n lần không xét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evidence and notes of %n item(s)</source>
        <translation>
            <numerusform>minh chứng, ghi chú của %n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its place in %n meeting(s)</source>
        <translation>
            <numerusform>chỗ trong %n cuộc họp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good model(s)</source>
        <translation>
            <numerusform>%n mô hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commendation(s)</source>
        <translation>
            <numerusform>%n khen thưởng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes over what it lacks of the details of %2; then %2 goes.</source>
        <translation>%1 nhận những thông tin còn thiếu của %2; sau đó %2 được bỏ khỏi sổ.</translation>
    </message>
    <message>
        <source>%1 takes over of %2: %3, and what it lacks of its details; then %2 goes.</source>
        <translation>%1 nhận của %2: %3, cùng những thông tin còn thiếu; sau đó %2 được bỏ khỏi sổ.</translation>
    </message>
</context>
<context>
    <name>sovang::KeyMenu</name>
    <message>
        <source>&amp;Take the passphrase away…</source>
        <translation>&amp;Bỏ mật khẩu…</translation>
    </message>
    <message>
        <source>Put a &amp;copy of the key away…</source>
        <translation>&amp;Cất một bản khóa ra tệp…</translation>
    </message>
    <message>
        <source>Use the key of a &amp;file…</source>
        <translation>&amp;Dùng khóa trong tệp…</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>&amp;Tạo khóa mới…</translation>
    </message>
    <message>
        <source>&amp;Page that checks certificates…</source>
        <translation>T&amp;rang kiểm tra giấy công nhận…</translation>
    </message>
    <message>
        <source>&amp;List of what is no longer valid…</source>
        <translation>Danh sách giấy &amp;hết giá trị…</translation>
    </message>
    <message>
        <source>The book has no key yet; the first certificates make one.</source>
        <translation>Sổ chưa có khóa; lần in giấy công nhận đầu tiên sẽ tạo khóa.</translation>
    </message>
    <message>
        <source>The key %1 signs certificates since %2. It is behind a passphrase.</source>
        <translation>Giấy công nhận được ký bằng khóa %1, dùng từ ngày %2, được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The key %1 signs certificates since %2. It has no passphrase.</source>
        <translation>Giấy công nhận được ký bằng khóa %1, dùng từ ngày %2, không có mật khẩu.</translation>
    </message>
    <message>
        <source>Change the pa&amp;ssphrase…</source>
        <translation>Đổi &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>Đặt &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>Key of certificates</source>
        <translation>Khóa ký giấy công nhận</translation>
    </message>
    <message>
        <source>Whoever prints certificates gives the passphrase once each time the book is opened. Nobody can get the key back without it: write it down and put it away.</source>
        <translation>Người in giấy công nhận nhập mật khẩu một lần mỗi khi mở sổ. Không ai lấy lại được khóa nếu không có mật khẩu: hãy ghi ra giấy và cất giữ.</translation>
    </message>
    <message>
        <source>The key that signs certificates is behind the passphrase. Copies of the book from before keep it as they have it; if one may be in other hands, make a new key.</source>
        <translation>Khóa ký giấy công nhận đã được bảo vệ bằng mật khẩu. Các bản sao của sổ có từ trước vẫn giữ khóa như cũ; nếu bản sao nào có thể đã vào tay người khác, hãy tạo khóa mới.</translation>
    </message>
    <message>
        <source>Whoever has the book can then sign certificates in its name.</source>
        <translation>Sau đó, ai có sổ này đều có thể ký giấy công nhận bằng khóa của sổ.</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Bỏ mật khẩu</translation>
    </message>
    <message>
        <source>The key that signs certificates has no passphrase any more.</source>
        <translation>Khóa ký giấy công nhận không còn mật khẩu.</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Bản sao của khóa</translation>
    </message>
    <message>
        <source>The file is behind a passphrase of its own. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Tệp có mật khẩu riêng. Hãy cất tệp ở nơi khác máy này, và không để mật khẩu cùng chỗ với tệp.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Use the key of a file</source>
        <translation>Dùng khóa trong tệp</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Mật khẩu của bản sao</translation>
    </message>
    <message>
        <source>The key %1 signs certificates from today on, behind the passphrase of the copy.</source>
        <translation>Từ hôm nay, giấy công nhận được ký bằng khóa %1, được bảo vệ bằng mật khẩu của bản sao.</translation>
    </message>
    <message>
        <source>New key of certificates</source>
        <translation>Khóa mới để ký giấy công nhận</translation>
    </message>
    <message>
        <source>A new key is needed where the one in use may be in other hands, or its passphrase is forgotten. What was signed before stays valid. Write the page that checks certificates anew afterwards, and make the new key known.</source>
        <translation>Cần khóa mới khi khóa đang dùng có thể đã vào tay người khác, hoặc khi quên mật khẩu. Giấy đã ký trước đây vẫn có giá trị. Sau đó, hãy ghi lại trang kiểm tra giấy công nhận và thông báo khóa mới.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Tạo khóa mới</translation>
    </message>
    <message>
        <source>The new key is behind a passphrase too.</source>
        <translation>Khóa mới cũng được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Another key signs certificates from today on.</source>
        <translation>Từ hôm nay, giấy công nhận được ký bằng khóa mới.</translation>
    </message>
    <message>
        <source>Page that checks certificates</source>
        <translation>Trang kiểm tra giấy công nhận</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Trang web (*.html)</translation>
    </message>
    <message>
        <source>Check certificates</source>
        <translation>Kiểm tra giấy công nhận</translation>
    </message>
    <message>
        <source>List of what is no longer valid</source>
        <translation>Danh sách giấy hết giá trị</translation>
    </message>
    <message>
        <source>Certificates no longer valid</source>
        <translation>Giấy hết giá trị</translation>
    </message>
</context>
<context>
    <name>sovang::KindWords</name>
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
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sáp nhập</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Chia tách</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Giải thể</translation>
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
</context>
<context>
    <name>sovang::Language</name>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation: vi</comment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>sovang::LastYearDialog</name>
    <message>
        <source>Register by the list of %1</source>
        <translation>Đăng ký theo danh sách năm %1</translation>
    </message>
    <message>
        <source>Registered &amp;on</source>
        <translation>&amp;Ngày đăng ký</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Registered for %1 and not yet for %2. Take away the ticks of those that do not register again (Space).</source>
        <translation>Đã đăng ký năm %1 mà chưa đăng ký năm %2. Bỏ dấu ở đơn vị không đăng ký lại (phím cách).</translation>
    </message>
    <message>
        <source>Units of last year</source>
        <translation>Các đơn vị của năm trước</translation>
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
        <source>Aim</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Not proposed because</source>
        <translation>Không đề xuất vì</translation>
    </message>
    <message>
        <source>%1 of %2 will be registered</source>
        <translation>Sẽ đăng ký %1/%2 đơn vị</translation>
    </message>
</context>
<context>
    <name>sovang::LifeDialog</name>
    <message>
        <source>Rename a unit</source>
        <translation>Đổi tên đơn vị</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Sáp nhập đơn vị</translation>
    </message>
    <message>
        <source>Split a unit</source>
        <translation>Chia tách đơn vị</translation>
    </message>
    <message>
        <source>Dissolve a unit</source>
        <translation>Giải thể đơn vị</translation>
    </message>
    <message>
        <source>The old name stays in the unit&apos;s history, and decisions keep the name that they were made under.</source>
        <translation>Tên cũ vẫn được ghi trong lịch sử của đơn vị; các quyết định giữ nguyên tên tại thời điểm ban hành.</translation>
    </message>
    <message>
        <source>Units that are merged end with the year; their years, scores and decisions stay in the book. Whose standing and count the unit after them starts from is a ruling, and you make it here.</source>
        <translation>Các đơn vị bị sáp nhập kết thúc từ năm này; năm, điểm và quyết định của chúng vẫn còn trong sổ. Đơn vị sau sáp nhập kế thừa danh hiệu và số năm liên tục của ai thì phải ghi rõ ở đây.</translation>
    </message>
    <message>
        <source>Each unit that comes out of the split gets its own ruling: it starts from the standing and count of the unit before it, or from nothing.</source>
        <translation>Với từng đơn vị sau chia tách phải ghi rõ: kế thừa danh hiệu và số năm liên tục của đơn vị cũ, hay tính lại từ đầu.</translation>
    </message>
    <message>
        <source>From this year on the unit counts as not registered. Its years, scores and decisions stay in the book.</source>
        <translation>Từ năm này đơn vị được tính là chưa đăng ký. Năm, điểm và quyết định của đơn vị vẫn còn trong sổ.</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Văn bản số</translation>
    </message>
    <message>
        <source>Number of the decision, if there is one</source>
        <translation>Số quyết định, nếu có</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Ngày &amp;ký</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>From the &amp;year</source>
        <translation>Từ &amp;năm</translation>
    </message>
    <message>
        <source>&amp;Only the name changes: it is the same unit</source>
        <translation>&amp;Chỉ đổi tên: vẫn là đơn vị đó</translation>
    </message>
    <message>
        <source>All years, decisions and the running count go on unchanged.</source>
        <translation>Mọi năm, quyết định và số năm liên tục giữ nguyên.</translation>
    </message>
    <message>
        <source>The unit ends with this year. Choose this when the authority sees a new unit, for example after its tasks changed.</source>
        <translation>Đơn vị cũ kết thúc từ năm này. Chọn cách này khi cấp có thẩm quyền coi đó là đơn vị mới, chẳng hạn khi chức năng, nhiệm vụ thay đổi.</translation>
    </message>
    <message>
        <source>They &amp;become</source>
        <translation>&amp;Trở thành</translation>
    </message>
    <message>
        <source>The unit &amp;itself goes on beside the new ones</source>
        <translation>Đơn vị &amp;cũ vẫn tiếp tục bên cạnh đơn vị mới</translation>
    </message>
    <message>
        <source>&amp;Another new unit</source>
        <translation>&amp;Thêm đơn vị mới</translation>
    </message>
    <message>
        <source>a new unit</source>
        <translation>một đơn vị mới</translation>
    </message>
    <message>
        <source>The state of %1</source>
        <translation>Kế thừa kết quả của %1</translation>
    </message>
    <message>
        <source>Its own state, as it was</source>
        <translation>Giữ nguyên kết quả của chính đơn vị này</translation>
    </message>
    <message>
        <source>Nobody&apos;s: it starts from nothing</source>
        <translation>Không kế thừa: tính lại từ đầu</translation>
    </message>
    <message>
        <source>%1 is registered for %2; that no longer counts once it has ended.</source>
        <translation>%1 đã đăng ký năm %2; khi đơn vị kết thúc thì đăng ký đó không còn được tính.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Năm gồm bốn chữ số.</translation>
    </message>
    <message>
        <source>Choose whose standing and count the unit starts from.</source>
        <translation>Hãy chọn kế thừa danh hiệu và số năm liên tục của ai.</translation>
    </message>
    <message>
        <source>Ne&amp;w name</source>
        <translation>&amp;Tên mới</translation>
    </message>
    <message>
        <source>A new &amp;unit takes its place, and its start is a ruling</source>
        <translation>Đơn vị mới t&amp;hay thế, khởi đầu do bạn xác định</translation>
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
    <message>
        <source>Older than the line before: the clock of the computer had been put back</source>
        <translation>Cũ hơn dòng trước: đồng hồ của máy tính đã bị vặn lùi</translation>
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
    <message>
        <source>&amp;Check the book…</source>
        <translation>&amp;Kiểm tra sổ…</translation>
    </message>
    <message>
        <source>Every entry against what the log tells of it, every sealed year once more, the code on a paper</source>
        <translation>Đối chiếu từng mục với nhật ký, tính lại từng năm đã khóa, tra mã ghi trên văn bản</translation>
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
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>Sổ mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Back up the book…</source>
        <translation>Sao lưu sổ…</translation>
    </message>
    <message>
        <source>Open a book first; then drop the list on the page that it belongs to.</source>
        <translation>Hãy mở sổ trước, rồi thả danh sách vào đúng trang của nó.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>The backup to be restored</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>The book that the backup takes the place of</source>
        <translation>Sổ được thay bằng bản sao lưu</translation>
    </message>
    <message>
        <source>The book was restored from %1.</source>
        <translation>Đã khôi phục sổ từ %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Sổ trước đó được giữ tại %1</translation>
    </message>
    <message>
        <source>The open book is kept as a dated copy beside it. This becomes different (“before” is the open book, “now” the backup):</source>
        <translation>Sổ đang mở được giữ thành một bản sao ghi ngày ở bên cạnh. Những gì sẽ khác (“trước” là sổ đang mở, “nay” là bản sao lưu):</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Khôi phục %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>The book was checked at its first opening of the day: it is not as Sổ Vàng wrote it. %1 Open the page Log to check all of it, and restore a backup.</source>
        <translation>Sổ được kiểm tra khi mở lần đầu trong ngày: sổ không còn đúng như Sổ Vàng đã ghi. %1 Hãy mở trang Nhật ký để kiểm tra toàn bộ và khôi phục một bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” lies in the folder %2, which is synchronised with a server. Another machine, or the program that synchronises, may put an older copy in its place while you work.</source>
        <translation>“%1” nằm trong thư mục %2 được đồng bộ với máy chủ. Máy khác hoặc chương trình đồng bộ có thể thay sổ bằng bản cũ trong khi đang làm việc.</translation>
    </message>
    <message>
        <source>“%1” lies on a share of the network (%2). When the network fails, or somebody else opens it there, changes may be lost.</source>
        <translation>“%1” nằm trên thư mục mạng (%2). Khi mất mạng hoặc có người khác mở sổ ở đó, nội dung sửa có thể bị mất.</translation>
    </message>
    <message>
        <source>Work with a copy on this machine? The book where it lies now stays as it is.</source>
        <translation>Làm việc với một bản sao trên máy này? Sổ ở chỗ hiện tại được giữ nguyên.</translation>
    </message>
    <message>
        <source>The book lies in a shared folder</source>
        <translation>Sổ nằm trong thư mục dùng chung</translation>
    </message>
    <message>
        <source>Copy and open…</source>
        <translation>Chép và mở…</translation>
    </message>
    <message>
        <source>Copy on this machine</source>
        <translation>Bản sao trên máy này</translation>
    </message>
    <message>
        <source>Save what is left of a damaged book…</source>
        <translation>Cứu dữ liệu từ sổ hỏng…</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>Cứu những gì còn cứu được…</translation>
    </message>
    <message>
        <source>The damaged book</source>
        <translation>Sổ bị hỏng</translation>
    </message>
    <message>
        <source>The new book for what can be saved</source>
        <translation>Sổ mới để chứa dữ liệu cứu được</translation>
    </message>
    <message>
        <source>%1 saved.sovang</source>
        <translation>%1 đã cứu.sovang</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>Đang cứu dữ liệu của sổ</translation>
    </message>
</context>
<context>
    <name>sovang::MarkSlider</name>
    <message>
        <source>%1 (as it is)</source>
        <translation>%1 (hiện hành)</translation>
    </message>
</context>
<context>
    <name>sovang::MeetingDialog</name>
    <message>
        <source>New meeting about %1</source>
        <translation>Cuộc họp mới xét năm %1</translation>
    </message>
    <message>
        <source>Meeting about %1</source>
        <translation>Cuộc họp xét năm %1</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày họp</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Đị&amp;a điểm</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Chủ trì</translation>
    </message>
    <message>
        <source>&amp;Secretary</source>
        <translation>&amp;Thư ký</translation>
    </message>
    <message>
        <source>Units with a proposal (%1)</source>
        <translation>Các đơn vị được đề nghị (%1)</translation>
    </message>
    <message>
        <source>All registered units (%1)</source>
        <translation>Mọi đơn vị đã đăng ký (%1)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Danh sách xét</translation>
    </message>
    <message>
        <source>&amp;Valid when present</source>
        <translation>&amp;Họp hợp lệ khi có mặt</translation>
    </message>
    <message>
        <source>Carried when in &amp;favour</source>
        <translation>Thông qua &amp;khi tán thành</translation>
    </message>
    <message>
        <source>Call the meeting</source>
        <translation>Mở cuộc họp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Both shares are those of all members, not only of those present. They stay for the next meeting.</source>
        <translation>Cả hai tỷ lệ đều tính trên tổng số thành viên, không chỉ người có mặt, và được giữ cho cuộc họp sau.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>tổng số thành viên</translation>
    </message>
    <message>
        <source>A share is a fraction as 2/3, or a percentage as 90%.</source>
        <translation>Tỷ lệ ghi bằng phân số như 2/3 hoặc phần trăm như 90%.</translation>
    </message>
    <message>
        <source>A meeting has a date.</source>
        <translation>Cuộc họp phải có ngày.</translation>
    </message>
</context>
<context>
    <name>sovang::MeetingEdits</name>
    <message>
        <source>meeting of %1</source>
        <translation>cuộc họp ngày %1</translation>
    </message>
    <message>
        <source>change the meeting of %1</source>
        <translation>sửa cuộc họp ngày %1</translation>
    </message>
    <message>
        <source>remove the meeting of %1</source>
        <translation>xóa cuộc họp ngày %1</translation>
    </message>
    <message>
        <source>meeting on %1: %2</source>
        <translation>họp xét %1: %2</translation>
    </message>
</context>
<context>
    <name>sovang::MeetingSheet</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Đề nghị: %1</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>Không có đề nghị</translation>
    </message>
</context>
<context>
    <name>sovang::MeetingView</name>
    <message>
        <source>Leave</source>
        <translation>Rời</translation>
    </message>
    <message>
        <source>Back to the page; the meeting can be gone on with at any time (Esc)</source>
        <translation>Về trang trước; có thể họp tiếp bất cứ lúc nào (Esc)</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Chi tiết…</translation>
    </message>
    <message>
        <source>Date, place, chair, secretary and rules of the meeting (F2)</source>
        <translation>Ngày, địa điểm, chủ trì, thư ký và quy tắc của cuộc họp (F2)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Who is present (M)</source>
        <translation>Ai có mặt (M)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>The agenda, to jump to a unit (L)</source>
        <translation>Danh sách xét, để đến thẳng một đơn vị (L)</translation>
    </message>
    <message>
        <source>Enter decisions…</source>
        <translation>Nhập quyết định…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>The whole screen, or back to the window (F11)</source>
        <translation>Toàn màn hình, hoặc trở lại cửa sổ (F11)</translation>
    </message>
    <message>
        <source>Find by code or name</source>
        <translation>Tìm theo mã hoặc tên</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Danh sách xét</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Trước</translation>
    </message>
    <message>
        <source>Previous unit (left arrow)</source>
        <translation>Đơn vị trước (mũi tên trái)</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Tiếp →</translation>
    </message>
    <message>
        <source>Next unit (right arrow)</source>
        <translation>Đơn vị tiếp theo (mũi tên phải)</translation>
    </message>
    <message>
        <source>Meeting on the titles of %1</source>
        <translation>Họp xét công nhận năm %1</translation>
    </message>
    <message>
        <source>Units that the meeting has dealt with</source>
        <translation>Số đơn vị cuộc họp đã xét</translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s) proposed since</source>
        <translation>
            <numerusform>Thêm %n đơn vị mới được đề nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit stands on the agenda of this meeting.</source>
        <translation>Danh sách xét của cuộc họp này chưa có đơn vị nào.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>Họ tên thành viên</translation>
    </message>
    <message>
        <source>A agree · N everyone in favour · C change · P postpone · ← → units · L list</source>
        <translation>A đồng ý · N tất cả người dự họp tán thành · T thay đổi · H hoãn · ← → chuyển đơn vị · L danh sách</translation>
    </message>
</context>
<context>
    <name>sovang::MeetingWords</name>
    <message>
        <source>Agreed</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Đổi thành: %1</translation>
    </message>
    <message>
        <source>Postponed: %1</source>
        <translation>Hoãn: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Không đề nghị</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Phiếu: %1</translation>
    </message>
    <message>
        <source>%1 · no quorum</source>
        <translation>%1 · chưa đủ thành viên</translation>
    </message>
    <message>
        <source>%1 · no votes yet</source>
        <translation>%1 · chưa ghi phiếu</translation>
    </message>
    <message>
        <source>%1 · not carried, %2</source>
        <translation>%1 · không được thông qua, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa xét</translation>
    </message>
    <message>
        <source>In favour: %1 of all members is needed (%2)</source>
        <translation>Cần %1 tổng số thành viên tán thành (%2 phiếu)</translation>
    </message>
    <message>
        <source>✓ %1 · enough: %2 of all members</source>
        <translation>✓ %1 · đủ: %2 tổng số thành viên</translation>
    </message>
    <message>
        <source>✕ %1 · not enough: %2 of all members</source>
        <translation>✕ %1 · không đủ: cần %2 tổng số thành viên</translation>
    </message>
    <message>
        <source>✓ %1 present · the meeting is valid: %2 of all members</source>
        <translation>✓ %1 có mặt · họp hợp lệ: %2 tổng số thành viên</translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 present · not enough for a valid meeting: %2 of all members, %n more needed</source>
        <translation>
            <numerusform>✕ %1 có mặt · chưa đủ để họp: cần %2 tổng số thành viên, còn thiếu %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more votes than members present (%1).</source>
        <translation>Số phiếu nhiều hơn số thành viên có mặt (%1).</translation>
    </message>
    <message>
        <source>Votes are whole numbers from 0.</source>
        <translation>Số phiếu là số nguyên từ 0.</translation>
    </message>
    <message>
        <source>A change or a postponement needs its reason.</source>
        <translation>Thay đổi hoặc hoãn thì phải ghi lý do.</translation>
    </message>
    <message>
        <source>This is what is proposed already: agree to it instead.</source>
        <translation>Đây chính là điều đang được đề nghị: hãy chọn Đồng ý.</translation>
    </message>
</context>
<context>
    <name>sovang::MemberDialog</name>
    <message>
        <source>A member of the commission needs a name.</source>
        <translation>Thành viên phải có họ tên.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ngày cuối đứng trước ngày đầu.</translation>
    </message>
    <message>
        <source>Has a &amp;vote in meetings</source>
        <translation>Có quyền &amp;biểu quyết trong cuộc họp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Position in the office</source>
        <translation>&amp;Chức vụ, cơ quan</translation>
    </message>
    <message>
        <source>&amp;Role in the commission</source>
        <translation>&amp;Vai trò trong ban (hội đồng)</translation>
    </message>
    <message>
        <source>Member &amp;from</source>
        <translation>&amp;Tham gia từ ngày</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Đến hết &amp;ngày</translation>
    </message>
</context>
<context>
    <name>sovang::MembersModel</name>
    <message>
        <source>%1 (does not vote)</source>
        <translation>%1 (không biểu quyết)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Dự họp</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Reason for absence</source>
        <translation>Lý do vắng</translation>
    </message>
</context>
<context>
    <name>sovang::MergeDialog</name>
    <message>
        <source>stays %1</source>
        <translation>giữ %1</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>thành %1</translation>
    </message>
    <message>
        <source>changed alike</source>
        <translation>hai bên sửa giống nhau</translation>
    </message>
    <message>
        <source>? to be decided</source>
        <translation>? chưa quyết định</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Scores from a packet</source>
        <translation>Điểm trong gói</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Ban đầu</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>Trong gói</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Sau khi nhập</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Cần biết</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Các ô đã sửa</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>the value in the book</source>
        <translation>giá trị trong sổ</translation>
    </message>
    <message>
        <source>the value in the packet</source>
        <translation>giá trị trong gói</translation>
    </message>
    <message>
        <source>&amp;Where both were changed differently, there will be:</source>
        <translation>Ô hai bên sửa &amp;khác nhau thì lấy:</translation>
    </message>
    <message>
        <source>%1 taken from the packet · %2 changed alike · %3 changed only in the book, which stay · %4 changed differently</source>
        <translation>%1 ô lấy từ gói · %2 ô hai bên sửa giống nhau · %3 ô chỉ sổ sửa, được giữ · %4 ô hai bên sửa khác nhau</translation>
    </message>
    <message>
        <source>Say first whose value counts where both were changed.</source>
        <translation>Hãy chọn giá trị được lấy ở những ô hai bên sửa khác nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Nothing was written.</source>
        <translation>
            <numerusform>Có %n lỗi. Chưa ghi gì vào sổ.</numerusform>
        </translation>
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
    <name>sovang::ModelDialog</name>
    <message>
        <source>Add good model</source>
        <translation>Thêm mô hình hay</translation>
    </message>
    <message>
        <source>Edit good model</source>
        <translation>Sửa mô hình hay</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Mô hình</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>mã hoặc tên</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Tổ, nhóm</translation>
    </message>
    <message>
        <source>empty when it is of the whole unit</source>
        <translation>để trống nếu là của cả đơn vị</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số lượng</translation>
    </message>
    <message>
        <source>Measuring un&amp;it</source>
        <translation>Đơn vị tín&amp;h</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Năm gồm bốn chữ số.</translation>
    </message>
    <message>
        <source>“%1” is not one unit of the book; choose it from the list, or leave the field empty.</source>
        <translation>“%1” không phải là một đơn vị trong sổ; hãy chọn trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write 1500, 1.500 or 12,5, with at most two decimals.</source>
        <translation>“%1” không phải là số; hãy ghi 1500, 1.500 hoặc 12,5, nhiều nhất hai chữ số thập phân.</translation>
    </message>
    <message>
        <source>“%1” is not money; write whole đồng: 1500000 or 1.500.000.</source>
        <translation>“%1” không phải là số tiền; hãy ghi số đồng nguyên: 1500000 hoặc 1.500.000.</translation>
    </message>
    <message>
        <source>M&amp;oney (đồng)</source>
        <translation>Số tiền (đồn&amp;g)</translation>
    </message>
</context>
<context>
    <name>sovang::MovementDialog</name>
    <message>
        <source>Add movement or campaign</source>
        <translation>Thêm phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>Edit movement or campaign</source>
        <translation>Sửa phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Plan number</source>
        <translation>Số &amp;kế hoạch</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>2025, 05/2025 or 15/05/2025</source>
        <translation>2025, 05/2025 hoặc 15/05/2025</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Kết thú&amp;c</translation>
    </message>
    <message>
        <source>likewise; empty while it goes on</source>
        <translation>như trên; để trống nếu chưa kết thúc</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>A period is written in years (2025), months (05/2025) or days (15/05/2025).</source>
        <translation>Thời gian ghi theo năm (2025), tháng (05/2025) hoặc ngày (15/05/2025).</translation>
    </message>
</context>
<context>
    <name>sovang::MovementEdits</name>
    <message>
        <source>movement “%1”</source>
        <translation>phong trào “%1”</translation>
    </message>
    <message>
        <source>campaign “%1”</source>
        <translation>cuộc vận động “%1”</translation>
    </message>
    <message>
        <source>activity “%1” of %2</source>
        <translation>hoạt động “%1” ngày %2</translation>
    </message>
    <message>
        <source>good model “%1”</source>
        <translation>mô hình hay “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Giấy khen of a person or unit</comment>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>%1 movements and campaigns</source>
        <translation>%1 phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 hoạt động</translation>
    </message>
    <message>
        <source>%1 good models</source>
        <translation>%1 mô hình hay</translation>
    </message>
    <message>
        <source>%1 commendations</source>
        <translation>%1 lượt khen thưởng</translation>
    </message>
</context>
<context>
    <name>sovang::MovementRows</name>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Lượt người</translation>
    </message>
    <message>
        <source>without a number of people</source>
        <translation>chưa ghi số người</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Phong trào</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Cuộc vận động</translation>
    </message>
    <message>
        <source>Good models</source>
        <translation>Mô hình hay</translation>
    </message>
    <message>
        <source>with a result in money</source>
        <translation>có giá trị bằng tiền</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>Lượt khen thưởng</translation>
    </message>
    <message>
        <source>Collectives</source>
        <translation>Tập thể</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Good model</source>
        <translation>Mô hình hay</translation>
    </message>
    <message>
        <source>Movement or campaign</source>
        <translation>Phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Unit, team</source>
        <translation>Đơn vị, tổ, nhóm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Money (đồng)</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Tập thể, cá nhân</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Thành tích</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <translation>Cơ quan khen thưởng: %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
</context>
<context>
    <name>sovang::MovementWords</name>
    <message>
        <source>Movement</source>
        <translation>Phong trào</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Cuộc vận động</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Tập thể</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>sovang::MovementsPage</name>
    <message>
        <source>&amp;Movements and campaigns</source>
        <translation>&amp;Phong trào, cuộc vận động</translation>
    </message>
    <message>
        <source>A&amp;ctivities</source>
        <translation>&amp;Hoạt động</translation>
    </message>
    <message>
        <source>&amp;Good models</source>
        <translation>&amp;Mô hình hay</translation>
    </message>
    <message>
        <source>C&amp;ommendations</source>
        <translation>&amp;Khen thưởng</translation>
    </message>
    <message>
        <source>Find in the lists</source>
        <translation>Tìm trong các danh sách</translation>
    </message>
    <message>
        <source>All units; code or name of one</source>
        <translation>Mọi đơn vị; ghi mã hoặc tên</translation>
    </message>
    <message>
        <source>Only of this unit</source>
        <translation>Chỉ của đơn vị này</translation>
    </message>
    <message>
        <source>All &amp;years</source>
        <translation>Mọi &amp;năm</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Nothing of this kind has been entered for this unit.</source>
        <translation>Chưa ghi mục nào loại này của đơn vị.</translation>
    </message>
    <message>
        <source>Nothing of this kind has been entered for this unit in %1.</source>
        <translation>Chưa ghi mục nào loại này của đơn vị trong năm %1.</translation>
    </message>
    <message>
        <source>No movement or campaign has been entered yet.</source>
        <translation>Chưa ghi phong trào, cuộc vận động nào.</translation>
    </message>
    <message>
        <source>No movement or campaign runs in %1. Add those that were launched, with the number of their plan; activities can then belong to them.</source>
        <translation>Năm %1 chưa ghi phong trào, cuộc vận động nào. Hãy thêm những phong trào đã phát động kèm số kế hoạch; sau đó có thể ghi hoạt động vào từng phong trào.</translation>
    </message>
    <message>
        <source>No activity has been entered yet.</source>
        <translation>Chưa ghi hoạt động nào.</translation>
    </message>
    <message>
        <source>No activity has been entered for %1. Add what was held, with its sessions and people; the yearly report adds them up.</source>
        <translation>Năm %1 chưa ghi hoạt động nào. Hãy thêm các hoạt động đã tổ chức kèm số buổi, số lượt người; báo cáo năm sẽ tự cộng lại.</translation>
    </message>
    <message>
        <source>No good model has been entered yet.</source>
        <translation>Chưa ghi mô hình hay nào.</translation>
    </message>
    <message>
        <source>No good model has been entered for %1. Add those of units and teams, with their result in words, numbers and money.</source>
        <translation>Năm %1 chưa ghi mô hình hay nào. Hãy thêm mô hình của các đơn vị, tổ, nhóm kèm kết quả bằng lời, bằng số và bằng tiền.</translation>
    </message>
    <message>
        <source>No commendation has been entered yet.</source>
        <translation>Chưa ghi khen thưởng nào.</translation>
    </message>
    <message>
        <source>No commendation has been entered for %1. Add the collectives and people of a decision one after the other; what they share stays filled in.</source>
        <translation>Năm %1 chưa ghi khen thưởng nào. Hãy thêm lần lượt các tập thể, cá nhân của một quyết định; phần chung được giữ nguyên cho người sau.</translation>
    </message>
    <message>
        <source>Saved. The year or the filter that is chosen does not show it here.</source>
        <translation>Đã lưu. Mục này không hiện ở đây vì không thuộc năm hoặc điều kiện lọc đang chọn.</translation>
    </message>
    <message>
        <source>“%1” is not one unit of the book; the lists show all units.</source>
        <translation>“%1” không phải là một đơn vị trong sổ; các danh sách đang hiện mọi đơn vị.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
    <message>
        <source>A list of what this page shows</source>
        <translation>Danh sách của mục đang mở</translation>
    </message>
</context>
<context>
    <name>sovang::NearMarksCard</name>
    <message>
        <source>Near the pass mark</source>
        <translation>Sát mức đạt</translation>
    </message>
</context>
<context>
    <name>sovang::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Tạo sổ mới</translation>
    </message>
    <message>
        <source>1  Commission</source>
        <translation>1  Ban chỉ đạo</translation>
    </message>
    <message>
        <source>2  Rule sets</source>
        <translation>2  Bộ tiêu chí</translation>
    </message>
    <message>
        <source>3  Units</source>
        <translation>3  Danh sách đơn vị</translation>
    </message>
    <message>
        <source>Who is the commission? These names stand on every paper. What you do not know yet stays empty and is entered later in the settings, with members and signers.</source>
        <translation>Ban chỉ đạo (hội đồng) là ai? Các tên này đứng trên mọi văn bản. Điều gì chưa biết cứ để trống, sau này nhập trong Thiết lập cùng với thành viên và người ký.</translation>
    </message>
    <message>
        <source>The rule sets say what is scored, what passes, and how years become titles. Those that are here are samples: compare them with the guidance of your place. More can be added later.</source>
        <translation>Bộ tiêu chí quy định chấm những gì, bao nhiêu điểm thì đạt, và đạt mấy năm thì được công nhận. Các bộ có sẵn ở đây là mẫu: hãy đối chiếu với hướng dẫn của địa phương. Sau này có thể thêm bộ khác.</translation>
    </message>
    <message>
        <source>Where is the list of units?</source>
        <translation>Danh sách đơn vị ở đâu?</translation>
    </message>
    <message>
        <source>In a &amp;file (XLSX, XLS, ODS or CSV)</source>
        <translation>Trong một &amp;tệp (XLSX, XLS, ODS hoặc CSV)</translation>
    </message>
    <message>
        <source>The next question is which one. Columns are found by their names: code, name, kind and whatever else there is; you see everything before it is written.</source>
        <translation>Bước tiếp theo là chọn tệp. Các cột được nhận ra theo tên: Mã, Tên đơn vị, Loại hình và những cột khác nếu có; bạn xem trước tất cả rồi mới ghi.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Năm đầu tiên</translation>
    </message>
    <message>
        <source>I &amp;type them</source>
        <translation>Tôi tự &amp;nhập</translation>
    </message>
    <message>
        <source>The list of units opens, ready for the first one.</source>
        <translation>Trang Đơn vị mở ra, sẵn sàng cho đơn vị đầu tiên.</translation>
    </message>
    <message>
        <source>Nowhere: show me the &amp;practice province first</source>
        <translation>Chưa có: cho tôi &amp;xem tỉnh thực hành trước</translation>
    </message>
    <message>
        <source>A book of its own with 120 invented units and ten years. What was entered in the steps before is not needed for it.</source>
        <translation>Một sổ riêng với 120 đơn vị hư cấu và mười năm dữ liệu. Những gì đã nhập ở các bước trước không dùng cho sổ đó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>%1 (this step)</source>
        <translation>%1 (bước này)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose where to keep the book…</source>
        <translation>Chọn nơi lưu sổ…</translation>
    </message>
    <message>
        <source>&amp;Commission</source>
        <translation>&amp;Ban chỉ đạo (hội đồng)</translation>
    </message>
    <message>
        <source>&amp;Superior body</source>
        <translation>&amp;Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>A&amp;rea in reports</source>
        <translation>Đị&amp;a bàn trong báo cáo</translation>
    </message>
    <message>
        <source>&amp;Place of the date line</source>
        <translation>Địa &amp;danh ở dòng ngày tháng</translation>
    </message>
    <message>
        <source>&amp;Abbreviation in numbers</source>
        <translation>Chữ &amp;viết tắt trong số hiệu</translation>
    </message>
    <message>
        <source>&amp;Register all of them, so that scoring can begin</source>
        <translation>Đăn&amp;g ký luôn tất cả để chấm được ngay</translation>
    </message>
    <message>
        <source>for the &amp;year</source>
        <translation>cho nă&amp;m</translation>
    </message>
</context>
<context>
    <name>sovang::Notice</name>
    <message>
        <source>The year %1 is sealed: its entries stay as they are. It is reopened on the page of the log, with a reason.</source>
        <translation>Năm %1 đã khóa sổ: số liệu của năm được giữ nguyên. Muốn sửa, mở lại năm ở trang Nhật ký, có ghi lý do.</translation>
    </message>
    <message>
        <source>Practice book: everything in it is invented.</source>
        <translation>Sổ thực hành: mọi số liệu đều là giả định.</translation>
    </message>
</context>
<context>
    <name>sovang::NumbersSection</name>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>The next paper</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Enter the commission</source>
        <translation>Nhập ban chỉ đạo (hội đồng)</translation>
    </message>
    <message>
        <source>Papers are numbered by who issues them, and nobody is entered yet.</source>
        <translation>Văn bản được đánh số theo cơ quan ban hành, mà chưa có cơ quan nào được nhập.</translation>
    </message>
    <message>
        <source>Numbers of %1. Every kind of paper counts from 1 in every year; a format is kept for the years after it.</source>
        <translation>Số văn bản của năm %1. Mỗi loại văn bản đếm từ 1 trong từng năm; mẫu số được giữ cho các năm sau.</translation>
    </message>
    <message>
        <source>Numbers: %1, %2</source>
        <translation>Số văn bản: %1, năm %2</translation>
    </message>
</context>
<context>
    <name>sovang::OfficeFileMenu</name>
    <message>
        <source>&amp;Write a DOCX to change…</source>
        <translation>Ghi &amp;DOCX mẫu để sửa…</translation>
    </message>
    <message>
        <source>&amp;Choose the changed DOCX…</source>
        <translation>&amp;Chọn DOCX đã sửa…</translation>
    </message>
    <message>
        <source>&amp;Back to the layout of the program</source>
        <translation>&amp;Trở về mẫu của chương trình</translation>
    </message>
    <message>
        <source>DOCX is written by the file of the office, “%1”. PDF and print, as seen here, keep the layout of the program.</source>
        <translation>DOCX được ghi theo tệp riêng của cơ quan, “%1”. PDF và bản in, như đang xem ở đây, vẫn theo mẫu của chương trình.</translation>
    </message>
    <message>
        <source>DOCX to change</source>
        <translation>DOCX mẫu để sửa</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>DOCX of the office: %1</source>
        <translation>DOCX của cơ quan: %1</translation>
    </message>
    <message>
        <source>The DOCX of “%1” is written by “%2” now.</source>
        <translation>Từ nay DOCX của “%1” được ghi theo tệp “%2”.</translation>
    </message>
    <message>
        <source>The DOCX of “%1” has the layout of the program again.</source>
        <translation>DOCX của “%1” đã trở về mẫu của chương trình.</translation>
    </message>
</context>
<context>
    <name>sovang::OfficeTextsDialog</name>
    <message>
        <source>Texts of the office: %1</source>
        <translation>Nội dung riêng của cơ quan: %1</translation>
    </message>
    <message>
        <source>One text a line. What is left empty stays as the program writes it.</source>
        <translation>Mỗi dòng một nội dung. Ô nào để trống thì giữ như chương trình soạn.</translation>
    </message>
    <message>
        <source>&amp;Legal bases (after “Căn cứ”)</source>
        <translation>&amp;Căn cứ pháp lý (sau chữ “Căn cứ”)</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Nơi nhận</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>sovang::OverviewEdits</name>
    <message>
        <source>days of %1</source>
        <translation>thời hạn năm %1</translation>
    </message>
</context>
<context>
    <name>sovang::OverviewPage</name>
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
    <message>
        <source>Distance from the pass mark, in percent of the total</source>
        <translation>Khoảng cách tới mức đạt (% tổng điểm)</translation>
    </message>
    <message>
        <source>Passed units by years of the cycle</source>
        <translation>Đơn vị đạt theo năm trong chu kỳ</translation>
    </message>
    <message>
        <source>Why units did not pass</source>
        <translation>Lý do không đạt</translation>
    </message>
    <message>
        <source>Points reached, by block and criterion, in percent</source>
        <translation>Tỷ lệ điểm đạt được theo khối và tiêu chuẩn (%)</translation>
    </message>
    <message>
        <source>Results over the years</source>
        <translation>Kết quả qua các năm</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Points reached, by criterion</source>
        <translation>Điểm đạt được theo tiêu chuẩn</translation>
    </message>
    <message>
        <source>Own points and final points, by criterion</source>
        <translation>Điểm tự chấm và điểm chốt theo tiêu chuẩn</translation>
    </message>
</context>
<context>
    <name>sovang::PaperDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Lưu thành…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word (*.docx)</translation>
    </message>
    <message>
        <source>“%1” was written to %2</source>
        <translation>Đã ghi “%1” vào %2</translation>
    </message>
</context>
<context>
    <name>sovang::PaperEdits</name>
    <message>
        <source>texts of the office: %1</source>
        <translation>nội dung riêng của cơ quan: %1</translation>
    </message>
    <message>
        <source>the check “%1” holds again for the report of %2</source>
        <translation>kiểm tra lại “%1” trong báo cáo năm %2</translation>
    </message>
    <message>
        <source>waived “%1” for the report of %2: %3</source>
        <translation>bỏ qua “%1” trong báo cáo năm %2: %3</translation>
    </message>
    <message>
        <source>report of %1: %2</source>
        <translation>báo cáo %1: %2</translation>
    </message>
</context>
<context>
    <name>sovang::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Xem trước văn bản</translation>
    </message>
</context>
<context>
    <name>sovang::PapersField</name>
    <message>
        <source>Pictures and papers</source>
        <translation>Ảnh và tài liệu</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)…</source>
        <translation>
            <numerusform>%n mục…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures and papers: %1</source>
        <translation>Ảnh và tài liệu: %1</translation>
    </message>
</context>
<context>
    <name>sovang::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Nhập &amp;lại</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letter(s)</source>
        <translation>
            <numerusform>Ít nhất %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n letter(s).</source>
        <translation>
            <numerusform>Mật khẩu có ít nhất %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
</context>
<context>
    <name>sovang::PickListsSection</name>
    <message>
        <source>Pick lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Units that have it</source>
        <translation>Số đơn vị đang dùng</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have this value; rename it to another one first.</source>
        <translation>
            <numerusform>%n đơn vị đang dùng giá trị này; hãy đổi sang tên khác trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>What is offered when a unit is entered. Values that units have are on the list by themselves. Renaming one changes it in all its units; to a name that is there already, it joins the two.</source>
        <translation>Những giá trị được gợi ý khi nhập đơn vị. Giá trị mà đơn vị đang dùng tự có trong danh mục. Đổi tên một giá trị là đổi ở mọi đơn vị đang dùng; đổi thành tên đã có thì gộp hai giá trị làm một.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Thêm giá trị</translation>
    </message>
    <message numerus="yes">
        <source>New name, in %n unit(s) too:</source>
        <translation>
            <numerusform>Tên mới, đổi cả ở %n đơn vị:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Đổi tên “%1”</translation>
    </message>
</context>
<context>
    <name>sovang::PrintingDialog</name>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Trang cuối</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>On &amp;both sides</source>
        <translation>In &amp;hai mặt</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trong %1 trang</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Máy in</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Số bản</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the paper as PDF and print it elsewhere.</source>
        <translation>Máy tính này chưa có máy in nào. Hãy lưu văn bản thành tệp PDF rồi in ở nơi khác.</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <translation>Đã gửi “%1” đến máy in.</translation>
    </message>
    <message>
        <source>The printer does not take “%1”.</source>
        <translation>Máy in không nhận “%1”.</translation>
    </message>
    <message>
        <source>Move to the &amp;right, mm</source>
        <translation>Dịch sang &amp;phải, mm</translation>
    </message>
    <message>
        <source>Move &amp;down, mm</source>
        <translation>Dịch &amp;xuống dưới, mm</translation>
    </message>
    <message>
        <source>Print a &amp;test page</source>
        <translation>In trang &amp;thử</translation>
    </message>
    <message>
        <source>A sheet with rulers, from which the offset of this printer is read</source>
        <translation>Một trang có thước, để đo xem máy in này cần dịch bao nhiêu</translation>
    </message>
    <message>
        <source>“%1” is no number of millimetres from -50 to 50.</source>
        <translation>“%1” không phải là số mi-li-mét từ -50 đến 50.</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>T&amp;rang</translation>
    </message>
</context>
<context>
    <name>sovang::ProgramSection</name>
    <message>
        <source>About Sổ Vàng</source>
        <translation>Giới thiệu Sổ Vàng</translation>
    </message>
    <message>
        <source>These are yours on this computer; the book does not change.</source>
        <translation>Các lựa chọn này là của riêng bạn trên máy này; sổ không thay đổi.</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>Người &amp;làm việc</translation>
    </message>
</context>
<context>
    <name>sovang::Progress</name>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Đã dừng; không có gì thay đổi</translation>
    </message>
</context>
<context>
    <name>sovang::ProgressDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
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
    <name>sovang::ReadCellsDialog</name>
    <message>
        <source>What was read</source>
        <translation>Đã đọc như thế nào</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>không đọc</translation>
    </message>
    <message>
        <source>Find a column, a text</source>
        <translation>Tìm cột, nội dung</translation>
    </message>
    <message>
        <source>&amp;Only what was read as something else, or not at all</source>
        <translation>&amp;Chỉ những ô được hiểu khác đi hoặc không đọc được</translation>
    </message>
</context>
<context>
    <name>sovang::ReasonWords</name>
    <message>
        <source>less than 0,01</source>
        <translation>chưa tới 0,01</translation>
    </message>
    <message>
        <source>lacks %1 to pass</source>
        <translation>thiếu %1 điểm để đạt</translation>
    </message>
    <message>
        <source>lacks %1 in %2</source>
        <translation>thiếu %1 điểm ở %2</translation>
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
        <source>With a proposal</source>
        <translation>Được đề nghị</translation>
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
        <source>All outcomes</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Which outcomes to list</source>
        <translation>Liệt kê kết quả nào</translation>
    </message>
    <message>
        <source>With or without a proposal</source>
        <translation>Mọi đề nghị</translation>
    </message>
    <message>
        <source>Proposed, not decided</source>
        <translation>Được đề nghị, chưa quyết định</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Suýt đạt</translation>
    </message>
    <message>
        <source>Postponed or not carried</source>
        <translation>Hoãn hoặc không được thông qua</translation>
    </message>
    <message>
        <source>Which proposals to list</source>
        <translation>Liệt kê đề nghị nào</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>Which block to list</source>
        <translation>Liệt kê khối nào</translation>
    </message>
    <message>
        <source>Choose all &amp;proposals</source>
        <translation>Chọn mọi đề &amp;nghị</translation>
    </message>
    <message>
        <source>&amp;Enter decisions…</source>
        <translation>Nhập &amp;quyết định…</translation>
    </message>
    <message>
        <source>Without a block</source>
        <translation>Chưa ghi khối</translation>
    </message>
    <message>
        <source>In %1 there is nobody left to recognise or to refuse.</source>
        <translation>Năm %1 không còn đơn vị nào để công nhận hay không công nhận.</translation>
    </message>
    <message>
        <source>%1 units · %2 of %3 open proposals chosen</source>
        <translation>%1 đơn vị · đã chọn %2/%3 đề nghị chưa quyết định</translation>
    </message>
    <message>
        <source>Show all units</source>
        <translation>Hiện tất cả đơn vị</translation>
    </message>
    <message>
        <source>There are no units in this book yet; they come first.</source>
        <translation>Trong sổ chưa có đơn vị nào; hãy nhập đơn vị trước.</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>Đến trang Đơn vị</translation>
    </message>
    <message>
        <source>No unit is registered for this year. Those that are registered and scored are considered here.</source>
        <translation>Năm này chưa có đơn vị nào đăng ký. Đơn vị đã đăng ký và chấm điểm thì được xét ở đây.</translation>
    </message>
    <message>
        <source>Go to the registrations</source>
        <translation>Đến trang Đăng ký</translation>
    </message>
    <message>
        <source>No unit fits what is searched for.</source>
        <translation>Không có đơn vị nào khớp với điều kiện tìm.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Vì sao?</translation>
    </message>
    <message>
        <source>What &amp;if…</source>
        <translation>Thử mức &amp;khác…</translation>
    </message>
    <message>
        <source>Who would gain and who would lose under other marks, and which outcomes are fragile</source>
        <translation>Đổi mức đạt thì đơn vị nào được, đơn vị nào mất; kết quả nào mong manh</translation>
    </message>
</context>
<context>
    <name>sovang::RecordDialog</name>
    <message>
        <source>Save and add &amp;another</source>
        <translation>Lưu và thêm t&amp;iếp</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Files and papers</source>
        <translation>Ảnh, tài liệ&amp;u</translation>
    </message>
</context>
<context>
    <name>sovang::RecordsView</name>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Nothing here fits what is searched for.</source>
        <translation>Không có mục nào khớp với nội dung tìm.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
</context>
<context>
    <name>sovang::RegisteredFirst</name>
    <message>
        <source>%1 is not registered for %2.</source>
        <translation>%1 chưa đăng ký năm %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) among these are not registered for %1.</source>
        <translation>
            <numerusform>%n đơn vị trong số này chưa đăng ký năm %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores count only for a unit that is registered. Is %1 the right year?</source>
        <translation>Điểm chỉ có giá trị khi đơn vị đã đăng ký. Năm %1 có đúng là năm cần chấm không?</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Register and enter</source>
        <translation>Đăng ký và nhập điểm</translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationDelegate</name>
    <message>
        <source>Not said</source>
        <translation>Chưa ghi</translation>
    </message>
</context>
<context>
    <name>sovang::RegistrationEdits</name>
    <message>
        <source>registration of %1</source>
        <translation>sửa đăng ký của %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>register %1 for %2</source>
        <translation>đăng ký %1 năm %2</translation>
    </message>
    <message>
        <source>registration of %1 for %2</source>
        <translation>sửa đăng ký của %1 năm %2</translation>
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
        <source>registrations of %1 until %2</source>
        <translation>hạn đăng ký năm %1: %2</translation>
    </message>
    <message>
        <source>registrations of %1 without a deadline</source>
        <translation>bỏ hạn đăng ký năm %1</translation>
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
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mục đích</translation>
    </message>
    <message numerus="yes">
        <source>! %n day(s) late</source>
        <translation>
            <numerusform>! muộn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day was %1</source>
        <translation>Hạn cuối là ngày %1</translation>
    </message>
    <message>
        <source>%1; by standing and count: %2</source>
        <translation>%1; theo danh hiệu và số năm: %2</translation>
    </message>
    <message>
        <source>Not said; by standing and count: %1</source>
        <translation>Chưa ghi; theo danh hiệu và số năm: %1</translation>
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
    <message>
        <source>Go to the units</source>
        <translation>Đến trang Đơn vị</translation>
    </message>
    <message>
        <source>There are no units in this book yet; they come before registrations.</source>
        <translation>Trong sổ chưa có đơn vị nào; cần có đơn vị trước khi đăng ký.</translation>
    </message>
    <message>
        <source>Register &amp;chosen</source>
        <translation>Đăng ký mục &amp;chọn</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
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
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Không xét</translation>
    </message>
    <message>
        <source>Which units to list</source>
        <translation>Liệt kê đơn vị nào</translation>
    </message>
    <message>
        <source>Take over &amp;proposed aims</source>
        <translation>Nhận &amp;mục đích đề xuất</translation>
    </message>
    <message>
        <source>For the registrations shown whose aim is not said yet</source>
        <translation>Cho các đăng ký đang hiện mà chưa ghi mục đích</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) do not exist in %1 and were left out.</source>
        <translation>
            <numerusform>%n đơn vị không tồn tại trong năm %1 nên được bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who was registered for %1 is registered for %2, or nobody was.</source>
        <translation>Không còn đơn vị nào đăng ký năm %1 mà chưa đăng ký năm %2.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn đăng ký</translation>
    </message>
    <message>
        <source>Last day of registering for %1, as 31/03/2025; empty: no deadline</source>
        <translation>Ngày cuối nhận đăng ký năm %1, ghi như 31/03/2025; để trống: không có hạn</translation>
    </message>
    <message numerus="yes">
        <source>! %n late</source>
        <translation>
            <numerusform>! %n muộn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⊘ %n not considered</source>
        <translation>
            <numerusform>⊘ %n không xét</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deadline %1…</source>
        <translation>&amp;Hạn đăng ký %1…</translation>
    </message>
    <message>
        <source>Set a &amp;deadline…</source>
        <translation>Đặt &amp;hạn đăng ký…</translation>
    </message>
    <message>
        <source>By the &amp;list of %1…</source>
        <translation>Theo &amp;danh sách %1…</translation>
    </message>
</context>
<context>
    <name>sovang::ReportChecksPanel</name>
    <message>
        <source>Parts do not add up</source>
        <translation>Số thành phần không bằng tổng</translation>
    </message>
    <message>
        <source>A share is wrong or over 100 %</source>
        <translation>Tỷ lệ sai hoặc trên 100 %</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Tính hai lần</translation>
    </message>
    <message>
        <source>Recognised, but not registered</source>
        <translation>Được công nhận mà không đăng ký</translation>
    </message>
    <message>
        <source>Certificate without a decision</source>
        <translation>Giấy không có quyết định</translation>
    </message>
    <message>
        <source>Not passed in a year of the period</source>
        <translation>Giai đoạn có năm không đạt</translation>
    </message>
    <message>
        <source>One number with two dates</source>
        <translation>Một số hai ngày</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>&amp;Waive with a reason…</source>
        <translation>&amp;Bỏ qua, nêu lý do…</translation>
    </message>
    <message>
        <source>Let it &amp;hold again</source>
        <translation>Kiểm tra &amp;lại như cũ</translation>
    </message>
    <message>
        <source>What does not fit in the report</source>
        <translation>Điều chưa khớp trong báo cáo</translation>
    </message>
    <message>
        <source>⊘ waived: %1</source>
        <translation>⊘ bỏ qua: %1</translation>
    </message>
    <message>
        <source>✕ open</source>
        <translation>✕ chưa xử lý</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n finding(s): the report is made once they are mended or waived with a reason.</source>
        <translation>
            <numerusform>✕ %n điều chưa khớp: chỉ lập báo cáo khi đã sửa, hoặc bỏ qua có nêu lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Everything found was waived; the report says so in an appendix.</source>
        <translation>⊘ Các điều chưa khớp đều đã được bỏ qua; báo cáo ghi rõ trong phụ lục.</translation>
    </message>
    <message>
        <source>Waive “%1” for the report of %2</source>
        <translation>Bỏ qua “%1” trong báo cáo năm %2</translation>
    </message>
    <message>
        <source>Why the report is right all the same; the reason stands in its appendix:</source>
        <translation>Vì sao báo cáo vẫn đúng; lý do được ghi trong phụ lục:</translation>
    </message>
    <message>
        <source>A check is only waived with a reason.</source>
        <translation>Chỉ được bỏ qua khi có nêu lý do.</translation>
    </message>
    <message>
        <source>“%1” was waived for the report of %2.</source>
        <translation>Đã bỏ qua “%1” trong báo cáo năm %2.</translation>
    </message>
    <message>
        <source>Numbers in an edited text do not agree</source>
        <translation>Số liệu trong đoạn đã sửa không còn khớp</translation>
    </message>
</context>
<context>
    <name>sovang::ReportTextsPanel</name>
    <message>
        <source>✕ The report has no such paragraph any more.</source>
        <translation>✕ Báo cáo không còn đoạn này.</translation>
    </message>
    <message>
        <source>✕ Does not agree any more: %1</source>
        <translation>✕ Không còn khớp: %1</translation>
    </message>
    <message>
        <source>⊘ Left out of the report</source>
        <translation>⊘ Đã bỏ khỏi báo cáo</translation>
    </message>
    <message>
        <source>✎ Edited; the numbers agree</source>
        <translation>✎ Đã sửa; số liệu vẫn khớp</translation>
    </message>
    <message>
        <source>○ Not written yet; left out of the report</source>
        <translation>○ Chưa viết; báo cáo chưa có đoạn này</translation>
    </message>
    <message>
        <source>– As the program writes it</source>
        <translation>– Câu của chương trình</translation>
    </message>
    <message>
        <source>&amp;Put into the report</source>
        <translation>&amp;Đưa vào báo cáo</translation>
    </message>
    <message>
        <source>&amp;Use the program&apos;s sentence</source>
        <translation>D&amp;ùng lại câu của chương trình</translation>
    </message>
    <message>
        <source>Paragraphs of the report</source>
        <translation>Các đoạn văn của báo cáo</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>Lời văn của đoạn</translation>
    </message>
    <message>
        <source>Ctrl+Enter. What was typed is also kept when the field is left.</source>
        <translation>Ctrl+Enter. Rời khỏi ô, lời đã gõ cũng được ghi lại.</translation>
    </message>
</context>
<context>
    <name>sovang::ReportsPage</name>
    <message>
        <source>Report of the year</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy công nhận</translation>
    </message>
    <message>
        <source>List of outcomes</source>
        <translation>Danh sách kết quả</translation>
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
        <source>One sheet for every title decided in the year, or for those you choose, A4 landscape, ready to be signed (PDF).</source>
        <translation>Mỗi danh hiệu được quyết định trong năm, hoặc mỗi danh hiệu bạn chọn, một tờ A4 ngang, sẵn sàng để ký (PDF).</translation>
    </message>
    <message>
        <source>Every unit with outcome, total, band, standing and proposal, for a spreadsheet (Excel or CSV).</source>
        <translation>Mọi đơn vị kèm kết quả, tổng điểm, xếp mức, tình trạng và đề nghị, để mở bằng bảng tính (Excel hoặc CSV).</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành tệp…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Texts of the office…</source>
        <translation>Căn cứ, nơi nhận…</translation>
    </message>
    <message>
        <source>Layout of certificates…</source>
        <translation>Mẫu giấy công nhận…</translation>
    </message>
    <message>
        <source>Hide the paragraphs</source>
        <translation>Ẩn các đoạn văn</translation>
    </message>
    <message>
        <source>Edit the paragraphs</source>
        <translation>Sửa các đoạn văn</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>List of registrations</source>
        <translation>Danh sách đăng ký</translation>
    </message>
    <message>
        <source>Records of inspection</source>
        <translation>Biên bản kiểm tra</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Submission with lists</source>
        <translation>Tờ trình kèm danh sách</translation>
    </message>
    <message>
        <source>Decision with lists</source>
        <translation>Quyết định công nhận</translation>
    </message>
    <message>
        <source>Letters of refusal</source>
        <translation>Công văn không công nhận</translation>
    </message>
    <message>
        <source>Letters to the units</source>
        <translation>Thông báo cho từng đơn vị</translation>
    </message>
    <message>
        <source>Decision of revocation</source>
        <translation>Quyết định thu hồi</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Sổ cấp giấy công nhận</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Các văn bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Number of the paper; where there are several, of the first. Empty: room is left.</source>
        <translation>Số văn bản; nếu có nhiều văn bản thì là số của văn bản đầu. Để trống thì chừa chỗ.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Day of the paper. Empty: room is left.</source>
        <translation>Ngày văn bản. Để trống thì chừa chỗ.</translation>
    </message>
    <message>
        <source>Head and signature of papers: change in the settings</source>
        <translation>Đầu văn bản và người ký: sửa trong Thiết lập</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>%1 of %2 papers are seen here; all of them are saved and printed.</source>
        <translation>Ở đây xem trước %1 trong %2 văn bản; khi lưu và in thì đủ tất cả.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Dossiers of units</source>
        <translation>Hồ sơ đơn vị</translation>
    </message>
    <message>
        <source>Everything about a unit, or about each of the year, in a folder: cover, score sheet, explanation, evidence with copies, minutes, decision, certificate; each as PDF, and all of it bound in one.</source>
        <translation>Mọi tài liệu về một đơn vị, hoặc từng đơn vị trong năm, trong một thư mục: bìa, phiếu điểm, giải trình, minh chứng kèm bản sao, trích biên bản, quyết định, giấy công nhận; mỗi tài liệu một tệp PDF và một tệp gộp tất cả.</translation>
    </message>
    <message>
        <source>Page of titles</source>
        <translation>Trang công bố danh hiệu</translation>
    </message>
    <message>
        <source>Who is recognised, for which years, by which decision, as a page (HTML) that opens without a network, is searched and printed. Names of people and telephones are not in it. What is made public is listed first.</source>
        <translation>Đơn vị nào được công nhận, giai đoạn nào, theo quyết định nào: một trang HTML mở được khi không có mạng, tìm và in được. Trang không có tên người và số điện thoại. Danh sách công bố được cho xem trước.</translation>
    </message>
    <message>
        <source>The report is seen here when nothing above is open any more.</source>
        <translation>Báo cáo hiện ở đây khi các điều trên đã được xử lý hết.</translation>
    </message>
    <message>
        <source>DOCX of the office</source>
        <translation>DOCX của cơ quan</translation>
    </message>
    <message>
        <source>Change the wording and the looks of the DOCX that the program writes, and use it for every paper of the kind</source>
        <translation>Sửa lời văn và hình thức của DOCX do chương trình ghi ra, rồi dùng tệp đó cho mọi văn bản cùng loại</translation>
    </message>
    <message>
        <source>Key of certificates</source>
        <translation>Khóa ký giấy công nhận</translation>
    </message>
    <message>
        <source>Passphrase of the key that signs certificates</source>
        <translation>Mật khẩu của khóa ký giấy công nhận</translation>
    </message>
    <message>
        <source>The key that signs certificates: its passphrase, copies, and the page that checks certificates</source>
        <translation>Khóa ký giấy công nhận: mật khẩu, bản sao, trang kiểm tra giấy</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Trang thử</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Trang xem nhanh</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>sovang::RevocationDialog</name>
    <message>
        <source>Revoke a title</source>
        <translation>Thu hồi danh hiệu</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Choose the unit from the list.</source>
        <translation>Hãy chọn đơn vị trong danh sách.</translation>
    </message>
    <message>
        <source>A revocation needs its reason.</source>
        <translation>Thu hồi thì phải có lý do.</translation>
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
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Self scores</source>
        <translation>Điểm &amp;tự chấm</translation>
    </message>
    <message>
        <source>Scores of the inspecting &amp;team</source>
        <translation>Điểm đoàn &amp;kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Final scores</source>
        <translation>Điểm &amp;chốt</translation>
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
        <source>Differences</source>
        <translation>Các điểm khác nhau</translation>
    </message>
    <message>
        <source>✓ The two do not differ.</source>
        <translation>✓ Hai bộ không khác nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n điểm khác nhau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::RuleEdits</name>
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
    <name>sovang::RuleSetChooser</name>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
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
        <source>“%1” and “%2” would both apply to %3 in %4: take one of them.</source>
        <translation>“%1” và “%2” cùng áp dụng cho %3 trong năm %4: chỉ chọn một bộ.</translation>
    </message>
    <message>
        <source>Choose at least one; without it nothing can be scored.</source>
        <translation>Hãy chọn ít nhất một bộ; không có thì không chấm điểm được.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ năm %1 đến năm %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ năm %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” both cover %3 %4; there the newer one applies, “%2”.</source>
        <translation>“%1” và “%2” cùng áp dụng cho %3 %4; khi đó dùng bộ mới hơn là “%2”.</translation>
    </message>
    <message>
        <source>Make it &amp;ours…</source>
        <translation>&amp;Lấy làm bộ của mình…</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Lấy bộ này</translation>
    </message>
</context>
<context>
    <name>sovang::RuleSetGallery</name>
    <message>
        <source>Find by title, paper, place, criterion</source>
        <translation>Tìm theo tên, văn bản, địa phương, tiêu chí</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Mức đạt</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Valid in %1</source>
        <translation>Áp dụng năm %1</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>What the rule set asks for</source>
        <translation>Nội dung bộ tiêu chí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 bộ</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>Tì&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>L&amp;oại hình:</translation>
    </message>
    <message>
        <source>&amp;Valid:</source>
        <translation>&amp;Năm:</translation>
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
    <name>sovang::RuleSetPreview</name>
    <message>
        <source>passes from %1 of %2</source>
        <translation>đạt từ %1 trên %2 điểm</translation>
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
    <message>
        <source>Make it &amp;ours…</source>
        <translation>&amp;Lấy làm bộ của mình…</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Giải thích…</translation>
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
        <translation>&amp;Nhập JSON…</translation>
    </message>
    <message>
        <source>Import a rule set</source>
        <translation>Nhập bộ tiêu chí</translation>
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
        <translation>
            <numerusform>%1: %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>not used by a registered unit</source>
        <translation>chưa có đơn vị đăng ký nào theo bộ này</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier year(s)</source>
        <translation>
            <numerusform>%1 và %n năm trước đó</numerusform>
        </translation>
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
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Tiếp tục…</translation>
    </message>
    <message>
        <source>Explanation of the rule set</source>
        <translation>Giải thích bộ tiêu chí</translation>
    </message>
    <message>
        <source>Explanation %1</source>
        <translation>Giải thích %1</translation>
    </message>
    <message>
        <source>Choose from the samples…</source>
        <translation>Chọn từ các bộ mẫu…</translation>
    </message>
    <message>
        <source>There is no rule set in this book yet. Take one of the samples, or begin with a score sheet that you have.</source>
        <translation>Sổ này chưa có bộ tiêu chí nào. Hãy lấy một bộ mẫu, hoặc bắt đầu từ phiếu chấm sẵn có.</translation>
    </message>
    <message>
        <source>&amp;Samples…</source>
        <translation>Bộ &amp;mẫu…</translation>
    </message>
    <message>
        <source>From a &amp;sheet…</source>
        <translation>Từ &amp;phiếu…</translation>
    </message>
</context>
<context>
    <name>sovang::RuleSetsSection</name>
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
        <translation>Năm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Add a rule set…</source>
        <translation>Thêm bộ tiêu chí…</translation>
    </message>
    <message>
        <source>The book has no rule set yet: nothing can be scored.</source>
        <translation>Sổ chưa có bộ tiêu chí nào nên chưa chấm điểm được.</translation>
    </message>
    <message>
        <source>Published rule sets never change; the one that fits a unit&apos;s kind and the year is used.</source>
        <translation>Bộ tiêu chí đã ban hành không thay đổi nữa; mỗi đơn vị dùng bộ hợp với loại hình của mình và với năm xét.</translation>
    </message>
    <message>
        <source>Read, compare and edit rule sets</source>
        <translation>Xem, so sánh và soạn bộ tiêu chí</translation>
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
    <message>
        <source>A sample: compare with guidance</source>
        <translation>Bộ mẫu, cần đối chiếu hướng dẫn</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Cách tính năm</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Mã số</translation>
    </message>
    <message>
        <source>every code stands once in the set</source>
        <translation>mỗi mã chỉ có một lần trong bộ</translation>
    </message>
    <message>
        <source>codes may begin again in every group</source>
        <translation>mã được đánh lại từ đầu trong mỗi nhóm</translation>
    </message>
    <message>
        <source>in levels</source>
        <translation>theo bậc</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Các bậc</translation>
    </message>
    <message>
        <source>One on each line, such as 80: 6 for 6 points from 80 %</source>
        <translation>Mỗi bậc một dòng, ví dụ 80: 6 là 6 điểm từ 80 %</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các mức chọn</translation>
    </message>
    <message>
        <source>One on each line with its points, such as Good: 8,5</source>
        <translation>Mỗi mức một dòng kèm điểm, ví dụ Tốt: 8,5</translation>
    </message>
    <message>
        <source>Points for each case</source>
        <translation>Điểm cho mỗi trường hợp</translation>
    </message>
    <message>
        <source>given in points</source>
        <translation>cho bằng điểm</translation>
    </message>
    <message>
        <source>At least in each criterion (%)</source>
        <translation>Tối thiểu ở mỗi tiêu chuẩn (%)</translation>
    </message>
</context>
<context>
    <name>sovang::SalvageDialog</name>
    <message>
        <source>What was saved of the damaged book</source>
        <translation>Dữ liệu cứu được của sổ hỏng</translation>
    </message>
    <message>
        <source>Open the list: %1</source>
        <translation>Mở danh sách: %1</translation>
    </message>
    <message>
        <source>What is lost or doubtful</source>
        <translation>Nội dung bị mất hoặc chưa chắc chắn</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Nội dung đọc được</translation>
    </message>
</context>
<context>
    <name>sovang::ScoreGridModel</name>
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
        <source>%1 points so far</source>
        <translation>tạm tính %1 điểm</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>còn thiếu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under the mark</source>
        <translation>dưới mức đạt %1 điểm</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>có/không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>The rule set of this unit has no %1.</source>
        <translation>Bộ tiêu chí của đơn vị này không có %1.</translation>
    </message>
    <message>
        <source>%1 makes %2.</source>
        <translation>%1 được %2 điểm.</translation>
    </message>
    <message>
        <source>not in the rule set of the unit</source>
        <translation>không có trong bộ tiêu chí của đơn vị</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>sovang::ScoreGridPane</name>
    <message>
        <source>(none)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>Which round to show and fill</source>
        <translation>Vòng chấm đang hiện và đang nhập</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Vòng: %1</translation>
    </message>
    <message>
        <source>Units of which rule set to show</source>
        <translation>Hiện đơn vị theo bộ tiêu chí</translation>
    </message>
    <message>
        <source>Go to a unit (Ctrl+F)</source>
        <translation>Đến đơn vị (Ctrl+F)</translation>
    </message>
    <message>
        <source>Code or name, without tone marks if you like; Enter goes on to the next one</source>
        <translation>Mã hoặc tên, gõ không dấu cũng được; Enter đến đơn vị tiếp theo</translation>
    </message>
    <message>
        <source>Units of which outcome to show</source>
        <translation>Hiện đơn vị theo kết quả</translation>
    </message>
    <message>
        <source>Registered units</source>
        <translation>Đơn vị đã đăng ký</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi đơn vị</translation>
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
        <source>&amp;Missing answers</source>
        <translation>&amp;Còn thiếu</translation>
    </message>
    <message>
        <source>&amp;Under the mark by at most</source>
        <translation>&amp;Dưới mức đạt không quá</translation>
    </message>
    <message>
        <source> points</source>
        <translation> điểm</translation>
    </message>
    <message>
        <source>How many points under the mark</source>
        <translation>Dưới mức đạt bao nhiêu điểm</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Score grid</source>
        <translation>Bảng chấm điểm</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>All localities</source>
        <translation>Mọi địa bàn</translation>
    </message>
    <message>
        <source>All rule sets</source>
        <translation>Mọi bộ tiêu chí</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n units shown</source>
        <translation>
            <numerusform>Hiện %1/%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Register units for %1, then score them here.</source>
        <translation>Hãy đăng ký đơn vị cho năm %1, rồi chấm điểm tại đây.</translation>
    </message>
    <message>
        <source>No unit is as these filters ask.</source>
        <translation>Không có đơn vị nào đúng với bộ lọc này.</translation>
    </message>
    <message>
        <source>None of the units shown is called “%1”.</source>
        <translation>Trong các đơn vị đang hiện, không có đơn vị nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>Digits start editing, Enter goes down, Tab goes right, Delete clears.</source>
        <translation>Gõ số là nhập ngay, Enter xuống dưới, Tab sang phải, Delete để xóa.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was entered: %n cell(s) cannot be taken.</source>
        <translation>
            <numerusform>Chưa nhập gì: %n ô không nhận được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n ô nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) entered.</source>
        <translation>
            <numerusform>Đã nhập %n ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were: an empty text leaves alone what is there.</source>
        <translation>
            <numerusform>%n ô được giữ nguyên: ô trống không xóa giá trị đang có.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why does %1 not apply to %2?</source>
        <translation>Vì sao %1 không áp dụng cho %2?</translation>
    </message>
    <message>
        <source>Why do these cells not apply? One reason for all of them.</source>
        <translation>Vì sao các ô này không áp dụng? Một lý do chung cho tất cả.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>More for this grid</source>
        <translation>Việc khác với bảng này</translation>
    </message>
</context>
<context>
    <name>sovang::ScoreGridView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>Open the &amp;sheet of the unit</source>
        <translation>Mở &amp;phiếu của đơn vị</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>Not &amp;applicable (KAD)…</source>
        <translation>&amp;Không áp dụng (KAD)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Xó&amp;a nội dung</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>Trong bộ nhớ tạm không có gì dán được vào đây.</translation>
    </message>
    <message>
        <source>The copied block has %1 rows and %2 columns; from here on there are only %3 and %4. Nothing was pasted.</source>
        <translation>Khối đã chép có %1 hàng và %2 cột; từ ô này chỉ còn %3 hàng và %4 cột. Chưa dán gì.</translation>
    </message>
    <message>
        <source>There is no row above to fill down from.</source>
        <translation>Không có hàng nào ở trên để điền xuống.</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Sắp xếp theo</translation>
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
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Missing answers</source>
        <translation>Số còn thiếu</translation>
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
        <source>no evidence</source>
        <translation>thiếu minh chứng</translation>
    </message>
    <message>
        <source>asks for evidence</source>
        <translation>cần minh chứng</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Không áp dụng: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>This item asks for evidence, and there is none.</source>
        <translation>Tiêu chí này cần minh chứng mà chưa có.</translation>
    </message>
    <message>
        <source>F4 opens evidence and note.</source>
        <translation>F4: mở minh chứng và ghi chú.</translation>
    </message>
    <message>
        <source>Nothing was entered: a “KAD” needs its reason (%1)</source>
        <translation>Chưa ghi gì: “KAD” phải có lý do (%1)</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1, %2: %3</source>
        <translation>Chưa dán gì. %1, %2: %3</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
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
        <source>Import scores from a table…</source>
        <translation>Nhập điểm từ tệp…</translation>
    </message>
</context>
<context>
    <name>sovang::SealStrip</name>
    <message>
        <source>Sealed the year %1, seal no. %2.</source>
        <translation>Đã khóa sổ năm %1, lần %2.</translation>
    </message>
    <message>
        <source>Every number is as in the seal before.</source>
        <translation>Mọi số liệu như lần khóa trước.</translation>
    </message>
    <message>
        <source>Since the seal before: %1</source>
        <translation>So với lần khóa trước: %1</translation>
    </message>
    <message>
        <source>&amp;Seal the year…</source>
        <translation>K&amp;hóa sổ năm…</translation>
    </message>
    <message>
        <source>Re&amp;open the year…</source>
        <translation>Mở &amp;lại năm…</translation>
    </message>
    <message>
        <source>Close the year: nothing of it can be changed any more, by whatever program</source>
        <translation>Khóa sổ: không chương trình nào sửa được gì của năm đó nữa</translation>
    </message>
    <message>
        <source>Year %1 is sealed: seal no. %2 of %3, %4.</source>
        <translation>Năm %1 đã khóa sổ: lần %2, %3, %4.</translation>
    </message>
    <message>
        <source>Year %1 is not sealed; its entries can be changed.</source>
        <translation>Năm %1 chưa khóa sổ, số liệu còn sửa được.</translation>
    </message>
    <message>
        <source>Outcomes, scores, registrations, decisions and papers behind them stay as they are from now on. To change anything the year has to be reopened, with a reason that the book keeps.</source>
        <translation>Từ nay kết quả, điểm, đăng ký, quyết định và minh chứng của năm được giữ nguyên. Muốn sửa phải mở lại năm, có lý do và lý do được lưu trong sổ.</translation>
    </message>
    <message>
        <source>Earlier years are not sealed (%1): running counts and titles of %2 rest on them.</source>
        <translation>Các năm trước chưa khóa sổ (%1): số năm tính và danh hiệu của năm %2 dựa vào các năm đó.</translation>
    </message>
    <message>
        <source>Seal the year %1?</source>
        <translation>Khóa sổ năm %1?</translation>
    </message>
    <message>
        <source>Seal the year</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Reopen the year %1</source>
        <translation>Mở lại năm %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>The year %1 can be changed again. Its seal stays in the book with the reason.</source>
        <translation>Năm %1 lại sửa được. Lần khóa sổ và lý do mở lại được lưu trong sổ.</translation>
    </message>
</context>
<context>
    <name>sovang::SeriesDialog</name>
    <message>
        <source>{n} stands for the number, {year} for the year.</source>
        <translation>{n} là số thứ tự, {year} là năm.</translation>
    </message>
    <message>
        <source>The next paper</source>
        <translation>Văn bản tiếp theo</translation>
    </message>
    <message>
        <source>The format must contain {n}, the number, once.</source>
        <translation>Mẫu số phải có đúng một {n} (số thứ tự).</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Mẫu số</translation>
    </message>
    <message>
        <source>&amp;Next number</source>
        <translation>&amp;Số tiếp theo</translation>
    </message>
</context>
<context>
    <name>sovang::SettingsEdits</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>biểu quyết</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>superior body</source>
        <translation>cơ quan chủ quản</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa danh</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>chữ viết tắt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>thể thức ký</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>ký thay cho</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>thay mặt tập thể</translation>
    </message>
    <message>
        <source>setting: %1</source>
        <translation>thiết lập: %1</translation>
    </message>
    <message>
        <source>add %1 to the commission (%2)</source>
        <translation>thêm %1 vào ban chỉ đạo (%2)</translation>
    </message>
    <message>
        <source>member of the commission %1: %2</source>
        <translation>thành viên %1: %2</translation>
    </message>
    <message>
        <source>remove %1 from the commission</source>
        <translation>xóa %1 khỏi ban chỉ đạo</translation>
    </message>
    <message>
        <source>move %1 up in the list of the commission</source>
        <translation>chuyển %1 lên trên trong danh sách thành viên</translation>
    </message>
    <message>
        <source>move %1 down in the list of the commission</source>
        <translation>chuyển %1 xuống dưới trong danh sách thành viên</translation>
    </message>
    <message>
        <source>the commission of this book: %1</source>
        <translation>ban chỉ đạo (hội đồng) của sổ này: %1</translation>
    </message>
    <message>
        <source>add the issuer %1</source>
        <translation>thêm cơ quan ban hành %1</translation>
    </message>
    <message>
        <source>commission: %1</source>
        <translation>ban chỉ đạo (hội đồng): %1</translation>
    </message>
    <message>
        <source>issuer %1: %2</source>
        <translation>cơ quan ban hành %1: %2</translation>
    </message>
    <message>
        <source>remove the issuer %1</source>
        <translation>xóa cơ quan ban hành %1</translation>
    </message>
    <message>
        <source>add the signer %1</source>
        <translation>thêm người ký %1</translation>
    </message>
    <message>
        <source>signer %1: %2</source>
        <translation>người ký %1: %2</translation>
    </message>
    <message>
        <source>remove the signer %1</source>
        <translation>xóa người ký %1</translation>
    </message>
    <message>
        <source>move the signer %1 up</source>
        <translation>chuyển người ký %1 lên trên</translation>
    </message>
    <message>
        <source>move the signer %1 down</source>
        <translation>chuyển người ký %1 xuống dưới</translation>
    </message>
    <message>
        <source>format</source>
        <translation>mẫu số</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>số tiếp theo</translation>
    </message>
    <message>
        <source>numbers of %1 by %2 in %3: %4</source>
        <translation>số %1 của %2 năm %3: %4</translation>
    </message>
    <message>
        <source>pick list %1: add “%2”</source>
        <translation>danh mục %1: thêm “%2”</translation>
    </message>
    <message numerus="yes">
        <source>pick list %1: “%2” → “%3” in %n unit(s)</source>
        <translation>
            <numerusform>danh mục %1: “%2” → “%3” ở %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>pick list %1: remove “%2”</source>
        <translation>danh mục %1: xóa “%2”</translation>
    </message>
    <message>
        <source>“%1” decides on pass marks: another name for it would change the results of %2. Give the units another class instead; then you are asked from which year on it holds.</source>
        <translation>“%1” quyết định mức điểm đạt: đổi tên sẽ làm đổi kết quả năm %2. Hãy sửa phân loại của các đơn vị; khi đó chương trình hỏi áp dụng từ năm nào.</translation>
    </message>
</context>
<context>
    <name>sovang::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Các mục thiết lập</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Ban chỉ đạo (hội đồng)</translation>
    </message>
    <message>
        <source>Issuers and signers</source>
        <translation>Cơ quan ban hành, người ký</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Pick lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
</context>
<context>
    <name>sovang::SettingsWords</name>
    <message>
        <source>Chair</source>
        <translation>Chủ tịch (Trưởng ban)</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Phó Chủ tịch (Phó Trưởng ban)</translation>
    </message>
    <message>
        <source>Standing member</source>
        <translation>Ủy viên Thường trực</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ủy viên</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Head of the board</source>
        <translation>Trưởng ban</translation>
    </message>
    <message>
        <source>Chair of the council</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>Deputy head of the board</source>
        <translation>Phó Trưởng ban</translation>
    </message>
    <message>
        <source>Deputy chair of the council</source>
        <translation>Phó Chủ tịch</translation>
    </message>
    <message>
        <source>In one&apos;s own name</source>
        <translation>Ký theo chức vụ</translation>
    </message>
    <message>
        <source>TM. – for a collective</source>
        <translation>TM. – thay mặt tập thể</translation>
    </message>
    <message>
        <source>KT. – for the head</source>
        <translation>KT. – ký thay người đứng đầu</translation>
    </message>
    <message>
        <source>TL. – by order</source>
        <translation>TL. – thừa lệnh</translation>
    </message>
    <message>
        <source>TUQ. – authorised</source>
        <translation>TUQ. – thừa ủy quyền</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>Biên bản kiểm tra</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Certificate (register number)</source>
        <translation>Giấy công nhận (vào sổ số)</translation>
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
        <source>%1 “%2” → “%3”</source>
        <translation>%1 “%2” → “%3”</translation>
    </message>
</context>
<context>
    <name>sovang::SharingPage</name>
    <message>
        <source>&amp;Write the forms…</source>
        <translation>&amp;Lập phiếu…</translation>
    </message>
    <message>
        <source>&amp;Collect forms…</source>
        <translation>&amp;Thu phiếu…</translation>
    </message>
    <message>
        <source>Write a &amp;packet…</source>
        <translation>&amp;Xuất gói…</translation>
    </message>
    <message>
        <source>&amp;Take in a packet…</source>
        <translation>&amp;Nhập gói đã chấm…</translation>
    </message>
    <message>
        <source>Packets that were written and taken in</source>
        <translation>Các gói đã xuất và đã nhập</translation>
    </message>
    <message>
        <source>Forms for self-scoring</source>
        <translation>Phiếu tự chấm điểm</translation>
    </message>
    <message>
        <source>Every registered unit gets a form (Excel) with its criteria. It fills it in and sends it back; the folder with the answers becomes the self round in one step.</source>
        <translation>Mỗi đơn vị đăng ký có một phiếu Excel ghi sẵn tiêu chí. Đơn vị điền và gửi lại; cả thư mục phiếu được nhập một lần thành vòng tự chấm.</translation>
    </message>
    <message>
        <source>Scoring on another computer</source>
        <translation>Chấm trên máy khác</translation>
    </message>
    <message>
        <source>A packet is a part of the book that somebody else opens with Sổ Vàng and scores. When it comes back, every cell that either side changed is shown before it is taken in.</source>
        <translation>Gói là một phần của sổ để người khác mở bằng Sổ Vàng và chấm. Khi gói về, từng ô một bên đã sửa được cho xem trước khi nhập.</translation>
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
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Các gói</translation>
    </message>
    <message>
        <source>%1: %2 registered, %3 have self scores.</source>
        <translation>Năm %1: %2 đơn vị đăng ký, %3 đơn vị đã có điểm tự chấm.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are scored.</source>
        <translation>Năm %1: đã chấm xong %2/%3 đơn vị.</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Thư mục để lập phiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written into %1.</source>
        <translation>
            <numerusform>Đã lập %n phiếu trong %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a form, because no rule set fits: %1.</source>
        <translation>Không lập được phiếu vì chưa có bộ tiêu chí phù hợp: %1.</translation>
    </message>
    <message>
        <source>Folder with the forms that came back</source>
        <translation>Thư mục phiếu đã gửi về</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have answered, %1 have not.</source>
        <translation>
            <numerusform>%n đơn vị đã gửi phiếu, %1 đơn vị chưa gửi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packet %2.sovang</source>
        <translation>%1 gói chấm %2.sovang</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Gói chấm</translation>
    </message>
    <message>
        <source>Books (*.sovang)</source>
        <translation>Sổ (*.sovang)</translation>
    </message>
    <message numerus="yes">
        <source>The packet %1 has %n unit(s).</source>
        <translation>
            <numerusform>Gói %1 có %n đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet that was scored</source>
        <translation>Gói đã chấm</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were taken in from %1.</source>
        <translation>
            <numerusform>Đã nhập %n ô từ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet to be scored elsewhere, %1</source>
        <translation>Gói chấm trên máy khác, năm %1</translation>
    </message>
    <message>
        <source>Write the packet…</source>
        <translation>Xuất gói…</translation>
    </message>
    <message>
        <source>&amp;Round:</source>
        <translation>&amp;Vòng:</translation>
    </message>
</context>
<context>
    <name>sovang::SheetDraftDialog</name>
    <message>
        <source>&amp;Go on in a draft</source>
        <translation>&amp;Làm tiếp ở bản nháp</translation>
    </message>
    <message>
        <source>A rule set from a score sheet</source>
        <translation>Bộ tiêu chí từ phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Copy the table of the score sheet in Word or Excel, with its header, and paste it here. It needs a column of texts (Nội dung, Tiêu chuẩn …) and one of the greatest points (Điểm tối đa, Điểm chuẩn …); codes such as I, 1, a make the groups.</source>
        <translation>Trong Word hoặc Excel, sao chép bảng của phiếu chấm điểm, cả dòng tiêu đề, rồi dán vào đây. Bảng cần một cột nội dung (Nội dung, Tiêu chuẩn…) và một cột điểm tối đa (Điểm tối đa, Điểm chuẩn…); các mã như I, 1, a cho biết nhóm.</translation>
    </message>
    <message>
        <source>&amp;Paste the table</source>
        <translation>&amp;Dán bảng</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ &amp;tệp…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Những gì đọc được</translation>
    </message>
    <message>
        <source>What is not sure</source>
        <translation>Những chỗ chưa chắc</translation>
    </message>
    <message>
        <source>A score sheet</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>Bảng (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>Chưa có bảng nào được sao chép.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n tiêu chí</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>tổng %1 điểm</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n to mend</source>
        <translation>
            <numerusform>✕ %n chỗ phải sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n not sure</source>
        <translation>
            <numerusform>◐ %n chỗ chưa chắc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sovang::SheetEdits</name>
    <message numerus="yes">
        <source>%n score(s) of %1, several rounds</source>
        <translation>
            <numerusform>%n điểm của %1, nhiều vòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) %1 of %2</source>
        <translation>
            <numerusform>chép %n điểm %1 của %2</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence and note for %1 of %2</source>
        <translation>minh chứng và ghi chú %1 của %2</translation>
    </message>
    <message>
        <source>conditions met and no veto for %1, %2</source>
        <translation>ghi đủ điều kiện xét, không vướng điều kiện loại cho %1, điểm %2</translation>
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
</context>
<context>
    <name>sovang::SheetFooter</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Vì sao?</translation>
    </message>
    <message>
        <source>Go to the next cell that lacks an answer (F8)</source>
        <translation>Đến ô còn thiếu kế tiếp (F8)</translation>
    </message>
    <message>
        <source>Total %1/%2</source>
        <translation>Tổng %1/%2</translation>
    </message>
    <message>
        <source>So far %1/%2</source>
        <translation>Tạm tính %1/%2</translation>
    </message>
    <message>
        <source>from the mark of %1: %2</source>
        <translation>cách mức %1: %2</translation>
    </message>
    <message>
        <source>to “%1” (%2): %3</source>
        <translation>tới “%1” (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>còn thiếu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation>
            <numerusform>thiếu %n minh chứng</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is withheld: under %2 % in %3</source>
        <translation>không xếp “%1”: dưới %2 % ở %3</translation>
    </message>
</context>
<context>
    <name>sovang::SheetPane</name>
    <message>
        <source>Previous unit</source>
        <translation>Đơn vị trước</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Đơn vị sau</translation>
    </message>
    <message>
        <source>Next cell that lacks an answer</source>
        <translation>Ô còn thiếu kế tiếp</translation>
    </message>
    <message>
        <source>Evidence and note…</source>
        <translation>Minh chứng và ghi chú…</translation>
    </message>
    <message>
        <source>Hide the self column</source>
        <translation>Ẩn cột tự chấm</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm điểm</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Chép điểm</translation>
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
        <source>For all units of the list, or over what was entered…</source>
        <translation>Cho cả danh sách, hoặc ghi đè điểm đã nhập…</translation>
    </message>
    <message>
        <source>More for this sheet</source>
        <translation>Lệnh khác của phiếu</translation>
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
        <translation>Hãy đăng ký đơn vị cho năm %1, rồi chấm điểm tại đây.</translation>
    </message>
    <message>
        <source>Digits start editing, Enter goes down, Tab goes right, Delete clears.</source>
        <translation>Gõ số là nhập ngay, Enter xuống dưới, Tab sang phải, Delete để xóa.</translation>
    </message>
    <message>
        <source>Nothing is missing in this round of the sheet.</source>
        <translation>Vòng này của phiếu không còn ô nào thiếu.</translation>
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
    <message numerus="yes">
        <source>%n score(s) filled in,</source>
        <translation>
            <numerusform>Đã điền %n điểm,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n unit(s).</source>
        <translation>
            <numerusform>ở %n đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered score(s) that differ were left alone.</source>
        <translation>
            <numerusform>Giữ nguyên %n điểm đã nhập mà khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the rule sets</source>
        <translation>Đến trang Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Go to the registrations</source>
        <translation>Đến trang Đăng ký</translation>
    </message>
    <message>
        <source>Not applicable (KAD)…</source>
        <translation>Không áp dụng (KAD)…</translation>
    </message>
    <message>
        <source>Unit %1 of %2 in the list; opens the list</source>
        <translation>Đơn vị %1 trên %2 của danh sách; bấm để mở danh sách</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Mở danh sách</translation>
    </message>
</context>
<context>
    <name>sovang::SheetView</name>
    <message>
        <source>Nothing was pasted: %1 lines of %2 columns do not fit in from here.</source>
        <translation>Chưa dán gì: %1 dòng × %2 cột không vừa từ ô này.</translation>
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
</context>
<context>
    <name>sovang::SignatoryDialog</name>
    <message>
        <source>On the paper</source>
        <translation>Trên văn bản</translation>
    </message>
    <message>
        <source>Say on whose behalf one signs.</source>
        <translation>Hãy ghi ký thay cho ai.</translation>
    </message>
    <message>
        <source>A signer needs a name or a title.</source>
        <translation>Người ký phải có họ tên hoặc chức vụ.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Chức vụ</translation>
    </message>
    <message>
        <source>&amp;Signs</source>
        <translation>&amp;Thể thức ký</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>&amp;Ký thay cho</translation>
    </message>
    <message>
        <source>For the head of a &amp;collective</source>
        <translation>Thay &amp;mặt tập thể (TM.)</translation>
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
    <message>
        <source>In three steps: the commission, the rule sets, the list of units</source>
        <translation>Ba bước: ban chỉ đạo, bộ tiêu chí, danh sách đơn vị</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>sửa lần cuối %1</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>Người &amp;làm việc</translation>
    </message>
</context>
<context>
    <name>sovang::StatusYearsDialog</name>
    <message>
        <source>It holds &amp;from this year on; earlier years stay as they are:</source>
        <translation>Áp dụng &amp;từ năm này; các năm trước giữ nguyên:</translation>
    </message>
    <message>
        <source>It was entered &amp;wrongly; all years are corrected</source>
        <translation>Đã nhập &amp;sai; sửa lại mọi năm</translation>
    </message>
    <message>
        <source>Kind and class</source>
        <translation>Loại hình và phân loại</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>The new kind or class would change the results of:</source>
        <translation>Loại hình hoặc phân loại mới sẽ làm đổi kết quả của:</translation>
    </message>
    <message>
        <source>The mark to pass and the rule set follow from them.</source>
        <translation>Mức điểm đạt và bộ tiêu chí phụ thuộc vào loại hình và phân loại.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Năm gồm bốn chữ số.</translation>
    </message>
    <message>
        <source>Founded and dissolved</source>
        <translation>Thành lập và giải thể</translation>
    </message>
    <message>
        <source>Before it was founded and from its dissolution on a unit counts as not registered. This changes the results of: %1.</source>
        <translation>Trước năm thành lập và từ năm giải thể, đơn vị được tính là chưa đăng ký. Thay đổi này làm đổi kết quả của: %1.</translation>
    </message>
</context>
<context>
    <name>sovang::StepsCard</name>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp</translation>
    </message>
    <message numerus="yes">
        <source>There is no rule set for %1 in %2: %n unit(s) cannot be scored.</source>
        <translation>
            <numerusform>Chưa có bộ tiêu chí cho %1 năm %2: %n đơn vị chưa thể chấm điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
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
        <source>Enter the units, or import their list.</source>
        <translation>Nhập các đơn vị, hoặc nhập danh sách từ tệp.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>sovang::SuccessorBox</name>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1/%2 năm</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) not finished yet</source>
        <translation>
            <numerusform>%n năm chưa xong</numerusform>
        </translation>
    </message>
    <message>
        <source>a title can be due in %1</source>
        <translation>sớm nhất đủ điều kiện năm %1</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 tiếp tục</translation>
    </message>
    <message>
        <source>&amp;Standing and running count at the start:</source>
        <translation>&amp;Danh hiệu và số năm liên tục khi bắt đầu:</translation>
    </message>
    <message>
        <source>&amp;Code of the new unit</source>
        <translation>&amp;Mã đơn vị mới</translation>
    </message>
    <message>
        <source>Na&amp;me of the new unit</source>
        <translation>Tên đơn vị mớ&amp;i</translation>
    </message>
</context>
<context>
    <name>sovang::TakeOverDialog</name>
    <message>
        <source>Take over today&apos;s names</source>
        <translation>Lấy tên hiện nay</translation>
    </message>
    <message>
        <source>A decision keeps the name and the kind that its unit had on its day, and so do its papers. Take over those of today only where the book was wrong on that day, not where a unit was renamed later.</source>
        <translation>Quyết định giữ tên và loại hình của đơn vị vào ngày ra quyết định, giấy tờ cũng vậy. Chỉ lấy tên hiện nay khi ngày đó sổ ghi sai, không lấy khi đơn vị đổi tên về sau.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Lấy tên</translation>
    </message>
</context>
<context>
    <name>sovang::TextDialog</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>sovang::TitlesDialog</name>
    <message>
        <source>Page of titles</source>
        <translation>Trang công bố danh hiệu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Danh hiệu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>What becomes public</source>
        <translation>Nội dung công bố</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) become public</source>
        <translation>
            <numerusform>%n danh hiệu sẽ được công bố</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who has the page can read this. Nothing else of the book is in it.</source>
        <translation>Ai có trang này đều đọc được những điều dưới đây. Trang không có gì khác của sổ.</translation>
    </message>
    <message>
        <source>Write the page…</source>
        <translation>Xuất trang…</translation>
    </message>
</context>
<context>
    <name>sovang::ToolRow</name>
    <message>
        <source>Filter (%1)</source>
        <translation>Lọc (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
</context>
<context>
    <name>sovang::TrialDialog</name>
    <message>
        <source>What if, %1</source>
        <translation>Thử mức khác, năm %1</translation>
    </message>
    <message>
        <source>Other &amp;marks</source>
        <translation>&amp;Mức khác</translation>
    </message>
    <message>
        <source>&amp;Fragile outcomes</source>
        <translation>Kết quả mong &amp;manh</translation>
    </message>
    <message>
        <source>Only a trial: nothing of it is stored.</source>
        <translation>Chỉ là thử, không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>For units of every class</source>
        <translation>Áp dụng cho mọi phân loại đơn vị</translation>
    </message>
    <message>
        <source>&amp;Pass mark:</source>
        <translation>Mức đạ&amp;t:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Minimum of %1:</source>
        <translation>Tối thiểu của tiêu chuẩn %1:</translation>
    </message>
    <message>
        <source>&amp;Back to the marks as they are</source>
        <translation>&amp;Về mức hiện hành</translation>
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
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sẽ là</translation>
    </message>
    <message>
        <source>Title, before → after</source>
        <translation>Danh hiệu, trước → sau</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Passed now</source>
        <translation>Đang đạt</translation>
    </message>
    <message>
        <source>Would pass</source>
        <translation>Sẽ đạt</translation>
    </message>
    <message>
        <source>More, fewer</source>
        <translation>Thêm, bớt</translation>
    </message>
    <message>
        <source>Units with another outcome</source>
        <translation>Đơn vị đổi kết quả</translation>
    </message>
    <message>
        <source>Outcomes by block</source>
        <translation>Kết quả theo khối</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>By b&amp;lock</source>
        <translation>Theo &amp;khối</translation>
    </message>
    <message>
        <source>Passed: %1 → %2 of %3 (%4 more, %5 fewer)</source>
        <translation>Đạt: %1 → %2 trên %3 (thêm %4, bớt %5)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Passes in</source>
        <translation>Đạt trong</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1/%2 lần</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 đến %3)</translation>
    </message>
    <message>
        <source>Each score is moved by up to half a step and the weight of each criterion by up to 5 %, %1 times (method: Handbook on Constructing Composite Indicators, OECD and JRC). Here are the units whose outcome holds in less than 95 of 100 runs: look at their sheets once more.</source>
        <translation>Mỗi điểm được xê dịch không quá nửa bước, trọng số mỗi tiêu chuẩn không quá 5 %, %1 lần (phương pháp: sổ tay xây dựng chỉ số tổng hợp của OECD và JRC). Dưới đây là các đơn vị có kết quả giữ nguyên trong chưa đến 95 trên 100 lần: nên xem lại phiếu điểm.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 outcomes are fragile</source>
        <translation>
            <numerusform>%n trong %1 kết quả là mong manh</numerusform>
        </translation>
    </message>
    <message>
        <source>Fragile outcomes</source>
        <translation>Kết quả mong manh</translation>
    </message>
</context>
<context>
    <name>sovang::UnitChoiceDialog</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
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
        <source>Find by code, name, block, locality</source>
        <translation>Tìm theo mã, tên, khối, địa bàn</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Tìm:</translation>
    </message>
    <message>
        <source>Registered units</source>
        <translation>Đơn vị đã đăng ký</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Chọn tất &amp;cả</translation>
    </message>
    <message>
        <source>Choose n&amp;one</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>%1 of %2 units chosen. Space chooses.</source>
        <translation>Đã chọn %1/%2 đơn vị. Phím cách để chọn.</translation>
    </message>
</context>
<context>
    <name>sovang::UnitCollector</name>
    <message>
        <source>Del takes a unit off the list</source>
        <translation>Phím Del bỏ đơn vị khỏi danh sách</translation>
    </message>
    <message>
        <source>code or name, then Enter</source>
        <translation>gõ mã hoặc tên rồi Enter</translation>
    </message>
    <message>
        <source>Mer&amp;ged units</source>
        <translation>Các đơn vị sá&amp;p nhập</translation>
    </message>
    <message>
        <source>&amp;Add a unit</source>
        <translation>T&amp;hêm đơn vị</translation>
    </message>
    <message>
        <source>No unit is called “%1”.</source>
        <translation>Không có đơn vị nào là “%1”.</translation>
    </message>
    <message>
        <source>%1 units are called like “%2”; write the code.</source>
        <translation>Có %1 đơn vị giống “%2”; hãy gõ mã.</translation>
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
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Lần đầu %1</translation>
    </message>
    <message>
        <source>Renewal %1</source>
        <translation>Công nhận lại %1</translation>
    </message>
</context>
<context>
    <name>sovang::UnitDialog</name>
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
    <message>
        <source>&amp;Show that unit</source>
        <translation>&amp;Xem đơn vị đó</translation>
    </message>
    <message>
        <source>! May be in the book already: %1 %2 (%3)</source>
        <translation>! Có thể đã có trong sổ: %1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, và %n đơn vị nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Mã</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại hình</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Khối</translation>
    </message>
    <message>
        <source>&amp;Locality</source>
        <translation>Địa &amp;bàn</translation>
    </message>
    <message>
        <source>Cl&amp;ass</source>
        <translation>&amp;Phân loại</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Địa &amp;chỉ</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>T&amp;hủ trưởng</translation>
    </message>
    <message>
        <source>&amp;Union head</source>
        <translation>Chủ tịch côn&amp;g đoàn</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>S&amp;taff</source>
        <translation>&amp;Số CBCCVC-NLĐ</translation>
    </message>
    <message>
        <source>&amp;Founded in</source>
        <translation>Thành lập &amp;năm</translation>
    </message>
    <message>
        <source>D&amp;issolved in</source>
        <translation>G&amp;iải thể năm</translation>
    </message>
    <message>
        <source>Save and add &amp;another</source>
        <translation>Lưu và thêm &amp;tiếp</translation>
    </message>
</context>
<context>
    <name>sovang::UnitFilters</name>
    <message>
        <source>All blocks</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>All localities</source>
        <translation>Mọi địa bàn</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Mọi tình trạng</translation>
    </message>
</context>
<context>
    <name>sovang::UnitHeaderTitles</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>%1: a click sorts</source>
        <translation>%1: nhấp để sắp xếp</translation>
    </message>
</context>
<context>
    <name>sovang::UnitListDialog</name>
    <message numerus="yes">
        <source>%n unit(s), year %1</source>
        <translation>
            <numerusform>%n đơn vị, năm %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the unit</source>
        <translation>&amp;Mở đơn vị</translation>
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
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>sovang::UnitMovements</name>
    <message>
        <source>%1 people</source>
        <translation>%1 lượt người</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>Good model: %1</source>
        <translation>Mô hình hay: %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Movements, models and commendations</source>
        <translation>Phong trào, mô hình và khen thưởng</translation>
    </message>
</context>
<context>
    <name>sovang::UnitPane</name>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Hủy việc này</translation>
    </message>
    <message>
        <source>Record of the unit</source>
        <translation>Hồ sơ của đơn vị</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the sheet, the decision or the other unit</source>
        <translation>Enter hoặc bấm đúp để đến phiếu điểm, quyết định hay đơn vị kia</translation>
    </message>
    <message>
        <source>Del; the units become what they were before</source>
        <translation>Del; các đơn vị trở lại như trước</translation>
    </message>
    <message>
        <source>No unit chosen</source>
        <translation>Chưa chọn đơn vị</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>còn thiếu %1 mục</translation>
    </message>
    <message>
        <source>Copy “Why?”</source>
        <translation>Sao chép “Vì sao?”</translation>
    </message>
</context>
<context>
    <name>sovang::UnitRecord</name>
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
        <translation>CT công đoàn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>CBCCVC-NLĐ</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Thành lập</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>còn thiếu %1 mục</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Các năm</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Changes and names</source>
        <translation>Biến động và tên gọi</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>! late</source>
        <translation>! quá hạn</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>đã đăng ký</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>renamed; before: “%1”</source>
        <translation>đổi tên; tên trước đó: “%1”</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>đổi tên</translation>
    </message>
    <message>
        <source>renamed: %1 became %2</source>
        <translation>đổi tên: %1 thành %2</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>sáp nhập vào %1</translation>
    </message>
    <message>
        <source>merged: %1 became %2</source>
        <translation>sáp nhập: %1 thành %2</translation>
    </message>
    <message>
        <source>%1 was split off</source>
        <translation>tách thành %1</translation>
    </message>
    <message>
        <source>split: %2 came out of %1</source>
        <translation>chia tách: từ %1 có %2</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>giải thể</translation>
    </message>
    <message>
        <source>starts from the state of %1</source>
        <translation>kế thừa kết quả của %1</translation>
    </message>
    <message>
        <source>starts from nothing</source>
        <translation>tính lại từ đầu</translation>
    </message>
    <message>
        <source>goes on with its own years</source>
        <translation>giữ nguyên kết quả của mình</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước đây</translation>
    </message>
</context>
<context>
    <name>sovang::UnitsEdits</name>
    <message numerus="yes">
        <source>change %n unit(s)</source>
        <translation>
            <numerusform>sửa %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>take back %1</source>
        <translation>hủy %1</translation>
    </message>
    <message>
        <source>make %1 and %2 one unit</source>
        <translation>gộp %1 và %2 làm một</translation>
    </message>
    <message>
        <source>%1 and %2 are two units</source>
        <translation>%1 và %2 là hai đơn vị khác nhau</translation>
    </message>
    <message>
        <source>%1: kind and class, %2</source>
        <translation>%1: loại hình, phân loại, %2</translation>
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
        <source>change unit %1: %2</source>
        <translation>sửa đơn vị %1: %2</translation>
    </message>
    <message>
        <source>remove unit %1</source>
        <translation>xóa đơn vị %1</translation>
    </message>
</context>
<context>
    <name>sovang::UnitsPage</name>
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
        <source>Enter opens the score sheet, F2 edits</source>
        <translation>Enter mở phiếu điểm, F2 để sửa</translation>
    </message>
    <message>
        <source>&amp;Add unit…</source>
        <translation>&amp;Thêm đơn vị…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Biế&amp;n động</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates</source>
        <translation>Có thể t&amp;rùng</translation>
    </message>
    <message>
        <source>Units that look like one: same or similar names, same phone</source>
        <translation>Các đơn vị có vẻ là một: tên giống hoặc gần giống, cùng số điện thoại</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>The list as it is shown, as Excel or CSV</source>
        <translation>Danh sách như đang hiện, ra Excel hoặc CSV</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổ&amp;i tên…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Sáp nhập…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Chia tách…</translation>
    </message>
    <message>
        <source>&amp;Dissolve…</source>
        <translation>&amp;Giải thể…</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Cột</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>units-%1.xlsx</source>
        <translation>don-vi-%1.xlsx</translation>
    </message>
    <message>
        <source>Units, %1</source>
        <translation>DANH SÁCH ĐƠN VỊ NĂM %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were written</source>
        <translation>
            <numerusform>Đã xuất %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>F2; several units: block, locality, class for all of them</source>
        <translation>F2; chọn nhiều đơn vị: đặt khối, địa bàn, phân loại cho tất cả</translation>
    </message>
    <message>
        <source>Del; a unit that the book speaks of stays and is dissolved instead</source>
        <translation>Del; đơn vị đã có dữ liệu thì giữ lại và ghi giải thể</translation>
    </message>
    <message>
        <source>Rename, merge, split, dissolve, with the ruling whose years go on</source>
        <translation>Đổi tên, sáp nhập, chia tách, giải thể, ghi rõ việc kế thừa</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1/%n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>From a &amp;list…</source>
        <translation>Từ &amp;danh sách…</translation>
    </message>
</context>
<context>
    <name>sovang::VerdictPanel</name>
    <message>
        <source>Agree (&amp;A)</source>
        <translation>Đồng ý (&amp;A)</translation>
    </message>
    <message>
        <source>Agree to the proposal: A or Đ</source>
        <translation>Đồng ý với đề nghị: phím A hoặc Đ</translation>
    </message>
    <message>
        <source>Change (&amp;C)</source>
        <translation>Thay đổi (&amp;T)</translation>
    </message>
    <message>
        <source>Decide something else, with its reason: C or T</source>
        <translation>Quyết định khác đi, có lý do: phím T hoặc C</translation>
    </message>
    <message>
        <source>Postpone (&amp;P)</source>
        <translation>Hoãn (&amp;H)</translation>
    </message>
    <message>
        <source>Postpone, with its reason: P or H</source>
        <translation>Hoãn, có lý do: phím H hoặc P</translation>
    </message>
    <message>
        <source>Agree, with the votes of all who are present: N</source>
        <translation>Đồng ý với phiếu của tất cả người có mặt: phím N</translation>
    </message>
    <message>
        <source>What the meeting decides instead</source>
        <translation>Cuộc họp quyết định thế nào</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;In favour</source>
        <translation>Tán thành (&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>Không tán thành (&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;bstained</source>
        <translation>Không ý kiến (&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n present without a vote</source>
        <translation>
            <numerusform>còn %n người có mặt chưa tính phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting cannot decide yet: note first who is present.</source>
        <translation>Cuộc họp chưa thể quyết định: hãy ghi đủ thành phần có mặt trước.</translation>
    </message>
    <message>
        <source>Type first how many voted in favour.</source>
        <translation>Hãy ghi số phiếu tán thành trước.</translation>
    </message>
    <message>
        <source>Everyone present is in favour (&amp;N)</source>
        <translation>Tất cả người dự họp tán thành (&amp;N)</translation>
    </message>
</context>
<context>
    <name>sovang::VerificationDialog</name>
    <message>
        <source>✓ The book is whole: %1 entries are as the %2 lines of its log tell.</source>
        <translation>✓ Sổ nguyên vẹn: %1 mục đúng như %2 dòng nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed year(s) came out the same once more.</source>
        <translation>
            <numerusform>%n năm đã khóa được tính lại, kết quả như cũ.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, %2, %3: %4</source>
        <translation>dòng %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Check of the book</source>
        <translation>Kiểm tra sổ</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n thing(s) are not as they were written. Nothing is counted before they are mended or a backup is restored.</source>
        <translation>
            <numerusform>✕ %n chỗ không còn như khi được ghi. Chương trình không tính số liệu cho đến khi sửa xong hoặc khôi phục từ bản sao lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the last line: %1</source>
        <translation>Mã của dòng cuối: %1</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>Chỗ không đúng</translation>
    </message>
    <message>
        <source>Code on a &amp;paper:</source>
        <translation>&amp;Mã trên văn bản:</translation>
    </message>
    <message>
        <source>✕ This is no code of a log line; look again at the paper.</source>
        <translation>✕ Đây không phải mã nhật ký; hãy xem lại trên văn bản.</translation>
    </message>
    <message>
        <source>✓ The book still contains it: %1</source>
        <translation>✓ Sổ còn dòng này: %1</translation>
    </message>
    <message>
        <source>✕ The book does not contain that line: it is another book or an older state of it, or its log was written anew.</source>
        <translation>✕ Sổ không có dòng này: đây là sổ khác, bản cũ hơn, hoặc nhật ký đã bị ghi lại.</translation>
    </message>
</context>
<context>
    <name>sovang::ViewSwitch</name>
    <message>
        <source>Sheet</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>One unit at a time (Alt+1)</source>
        <translation>Từng đơn vị một (Alt+1)</translation>
    </message>
    <message>
        <source>All units in one table (Alt+2)</source>
        <translation>Mọi đơn vị trong một bảng (Alt+2)</translation>
    </message>
</context>
<context>
    <name>sovang::WatchCard</name>
    <message>
        <source>Own total far from the final one</source>
        <translation>Tổng tự chấm lệch xa tổng chốt</translation>
    </message>
    <message>
        <source>Indicators that units see differently</source>
        <translation>Tiêu chí các đơn vị chấm lệch</translation>
    </message>
    <message>
        <source>Gave itself the maximum everywhere</source>
        <translation>Tự chấm tối đa ở mọi tiêu chí</translation>
    </message>
    <message>
        <source>Full points without evidence</source>
        <translation>Điểm tối đa mà thiếu minh chứng</translation>
    </message>
    <message>
        <source>One document for several things</source>
        <translation>Một văn bản minh chứng nhiều mục</translation>
    </message>
    <message>
        <source>Documents that are not of the year</source>
        <translation>Văn bản không thuộc năm xét</translation>
    </message>
    <message>
        <source>Total far from that of last year</source>
        <translation>Tổng điểm lệch xa năm trước</translation>
    </message>
    <message>
        <source>Indicators for which all got the same</source>
        <translation>Tiêu chí mọi đơn vị đều như nhau</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Đáng xem lại</translation>
    </message>
    <message>
        <source>See all of them…</source>
        <translation>Xem tất cả…</translation>
    </message>
</context>
<context>
    <name>sovang::Words</name>
    <message>
        <source>First time</source>
        <translation>Lần đầu</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Công nhận lại</translation>
    </message>
    <message>
        <source>Keep the title</source>
        <translation>Giữ danh hiệu</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <translation>%1, loại %2</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Đến năm %1: %2</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (bản %2)</translation>
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
        <source>Movements and models</source>
        <translation>Phong trào &amp; mô hình</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>A list is dropped on the page that it belongs to: units, registration, scoring, decisions, or movements and models.</source>
        <translation>Hãy thả danh sách vào đúng trang của nó: đơn vị, đăng ký, chấm điểm, quyết định, hoặc phong trào và mô hình.</translation>
    </message>
    <message>
        <source>Papers and reports</source>
        <translation>Văn bản, báo cáo</translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation>Gửi và nhận</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>văn bản</translation>
    </message>
</context>
<context>
    <name>sovang::YearMeetings</name>
    <message>
        <source>Holds the meeting of the year, one unit a page</source>
        <translation>Họp xét của năm, mỗi đơn vị một trang</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Các cuộc họp của năm</translation>
    </message>
    <message>
        <source>&amp;Meeting…</source>
        <translation>&amp;Họp xét…</translation>
    </message>
    <message>
        <source>&amp;Meeting %1</source>
        <translation>&amp;Họp xét %1</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>Cuộc họp ngày %1</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Cuộc họp mới…</translation>
    </message>
    <message>
        <source>Remove the meeting of %1</source>
        <translation>Xóa cuộc họp ngày %1</translation>
    </message>
</context>
</TS>
