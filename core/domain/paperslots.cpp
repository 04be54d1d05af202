// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paperslots.h"

#include <algorithm>

namespace sovang {

const std::vector<PaperSlot> &paperSlots()
{
    using enum PaperSlot::Kind;
    using namespace paperslot;
    static const std::vector<PaperSlot> all{
        {number, u"Số, ký hiệu"_qs},
        {placeDate, u"Địa danh, ngày tháng"_qs},
        {parent, u"Cơ quan chủ quản"_qs},
        {issuer, u"Cơ quan ban hành"_qs},
        {letterAbout, u"Trích yếu công văn"_qs},
        {basis, u"Căn cứ"_qs, Lines},
        {recipients, u"Nơi nhận"_qs, Lines},
        {capacity, u"Quyền hạn, chức vụ người ký"_qs, Lines},
        {signer, u"Họ tên người ký"_qs},
        {leftCapacity, u"Chức vụ người ký bên trái"_qs, Lines},
        {leftSigner, u"Họ tên người ký bên trái"_qs},
        {appendixLabel, u"Số phụ lục"_qs},
        {appendixTitle, u"Tên phụ lục"_qs},
        {appendixReference, u"Kèm theo"_qs},
        {mark, u"Dấu dữ liệu thực hành"_qs},
        {foot, u"Mã nhật ký"_qs},
        {year, u"Năm"_qs},
        {kinds, u"Loại hình"_qs},
        {counts, u"Số lượng theo loại hình"_qs},
        {acts, u"Công nhận lần đầu, công nhận lại"_qs},
        {authority, u"Thẩm quyền"_qs},
        {authorityCapitals, u"Thẩm quyền (chữ in hoa)"_qs},
        {proposer, u"Cơ quan đề nghị"_qs},
        {executor, u"Nơi thi hành"_qs},
        {sender, u"Bên gửi"_qs},
        {unit, u"Đơn vị"_qs},
        {reason, u"Lý do"_qs},
        {result, u"Kết quả"_qs},
        {details, u"Diễn giải"_qs, Lines},
        {gaps, u"Tiêu chí chưa tối đa"_qs, Lines},
        {gapList, u"Bảng tiêu chí chưa tối đa"_qs, Table},
        {next, u"Yêu cầu thời gian tới"_qs, Lines},
        {list, u"Bảng danh sách"_qs, Table},
        {place, u"Địa điểm"_qs},
        {day, u"Ngày họp"_qs},
        {people, u"Thành viên"_qs, Lines},
        {chair, u"Chủ trì"_qs},
        {secretary, u"Thư ký"_qs},
        {quorum, u"Điều kiện họp"_qs, Lines},
        {opening, u"Mở đầu kết quả"_qs, Lines},
        {conclusion, u"Kết luận"_qs},
        {leader, u"Thủ trưởng"_qs},
        {unionHead, u"Chủ tịch công đoàn"_qs},
    };
    return all;
}

QStringList PaperFilling::codes() const
{
    QStringList all = values.keys() + lines.keys() + tables.keys();
    for (const PaperFilling &appendix : appendices)
        all += appendix.codes();
    all.sort();
    all.removeDuplicates();
    return all;
}

const PaperSlot *paperSlot(const QString &text)
{
    const auto found = std::ranges::find_if(
        paperSlots(), [&text](const PaperSlot &slot) { return slot.code == text || slot.name == text; });
    return found == paperSlots().end() ? nullptr : &*found;
}

} // namespace sovang
