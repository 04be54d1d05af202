// SPDX-License-Identifier: GPL-3.0-or-later
// Writes ../offices: lists as offices have them, with invented names, each as .xlsx, .ods and .xls (needs xlsx of npm).
'use strict';

const fs = require('fs');
const path = require('path');
const XLSX = require('xlsx');

const folder = path.join(process.argv[2], 'offices');
fs.mkdirSync(folder, { recursive: true });

const masked = (v, z) => ({ t: 'n', v, z, w: XLSX.SSF.format(z, v) });
const computed = (f, v) => ({ t: 'n', f, v });

// `merges` in A1 notation; `hiddenRows` and `hiddenColumns` from 0.
function sheet(rows, { merges = [], hiddenRows = [], hiddenColumns = [] } = {}) {
    const made = XLSX.utils.aoa_to_sheet(rows);
    made['!merges'] = merges.map(XLSX.utils.decode_range);
    if (hiddenRows.length)
        made['!rows'] = rows.map((_, row) => ({ hidden: hiddenRows.includes(row) }));
    if (hiddenColumns.length)
        made['!cols'] = rows[0].map((_, column) => ({ wch: 12, hidden: hiddenColumns.includes(column) }));
    return made;
}

function write(name, sheets, types = ['xlsx', 'ods', 'biff8']) {
    const book = XLSX.utils.book_new();
    for (const [title, content] of Object.entries(sheets))
        XLSX.utils.book_append_sheet(book, content, title);
    for (const type of types) {
        const file = path.join(folder, `${name}.${type === 'biff8' ? 'xls' : type}`);
        fs.writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: type, compression: true }));
    }
}

const unitHeader = ['Mã', 'Tên đơn vị', 'Loại hình'];

write('units-merged-down', { 'DS': sheet([
    ['STT', 'Khối', 'Mã', 'Tên đơn vị', 'Loại hình'],
    [1, 'Đảng', 'DV01', 'Ban Tổ chức Huyện ủy', 'Cơ quan'],
    [2, null, 'DV02', 'Ban Tuyên giáo Huyện ủy', 'CQ'],
    [3, null, 'DV03', 'Ủy ban Kiểm tra Huyện ủy', 'CƠ QUAN'],
    [4, 'Giáo dục', 'DV04', 'Trường THCS số 1', 'Đơn vị sự nghiệp'],
    [5, null, 'DV05', 'Trường THCS số 2', 'ĐV'],
], { merges: ['B2:B4', 'B5:B6'] }) });

write('units-groups', { 'DS kèm QĐ': sheet([
    ['UBND HUYỆN AN BÌNH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['BAN CHỈ ĐẠO'],
    [],
    ['DANH SÁCH'],
    [],
    ['STT', 'Mã', 'Tên đơn vị', 'Loại hình', 'Địa bàn', 'Ghi chú'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['I', 'KHỐI ĐẢNG, ĐOÀN THỂ'],
    [1, 'DV01', 'Ban Tổ chức Huyện ủy', 'Cơ quan', 'TT An Bình'],
    [2, 'DV02', 'Hội Liên hiệp\nPhụ nữ huyện', 'Cơ quan', 'TT An Bình'],
    ['II', 'KHỐI SỰ NGHIỆP'],
    ['II.1', 'Mầm non'],
    [1, 'DV03', 'Trường Mầm non "Hoa Hồng"', 'Đơn vị', 'Xã Lộc Tiến'],
    ['STT', 'Mã', 'Tên đơn vị', 'Loại hình', 'Địa bàn', 'Ghi chú'],
    ['II.2', 'Tiểu học'],
    [1, 'DV04', 'Trường Tiểu học số 2', 'Đơn vị', 'Xã Lộc Tiến'],
    ['Cộng: 04 cơ quan, đơn vị'],
    [],
    ['NGƯỜI LẬP BIỂU', null, null, 'TM. BAN CHỈ ĐẠO'],
    [null, null, null, 'TRƯỞNG BAN'],
    [],
    [null, null, null, 'Nguyễn Văn A'],
], { merges: ['A4:F4', 'A17:F17', 'B8:F8', 'B11:F11', 'B12:F12', 'B15:F15'] }) });

write('units-masked', { 'DS': sheet([
    [...unitHeader, 'Điện thoại', 'Số CBCCVC-NLĐ'],
    [masked(1902001, '00000000'), 'QTDND xã Vĩnh Ngọc', 'DN', masked(2438256686, '"0"#'), masked(12, '0" người"')],
    [masked(1902008, '00000000'), 'QTDND cơ sở xã Bắc Sơn', 'Doanh nghiệp', masked(2438254503, '0000\\ 000\\ 0000'), 7],
    [1902013, 'QTDND cơ sở Hoàng Mai', 'Doanh nghiệp ngoài nhà nước', '0243 825 4504', masked(1200, '#,##0')],
]) });

write('units-invisible', { 'DS': sheet([
    ['Mã\u00A0', 'Tên\u00A0đơn\u00A0vị', 'Loại hình\u200B'],
    ['DV01\u00A0', 'Ban Tổ chức Huyện ủy', 'Cơ quan\u00A0'],
    ['\u200BDV02', 'Trường THCS Võ Thị Sáu\u200B', '\uFEFFĐơn vị'],
    ['\u200B', ' ', null],
]) });

write('units-without-codes', { 'DS': sheet([
    ['TT', 'Tên cơ quan, đơn vị', 'Loại', 'Ghi chú'],
    [1, 'Ban Tổ chức Huyện ủy', 'Cơ quan'],
    [2, 'Trường THCS số 1', 'Đơn vị'],
]) });

write('units-sheets', {
    'Cơ quan': sheet([unitHeader, ['DV01', 'Ban Tổ chức Huyện ủy', 'Cơ quan']]),
    'Đơn vị': sheet([unitHeader, ['DV02', 'Trường THCS số 1', 'Đơn vị'], ['DV03', 'Trạm Y tế', 'Đơn vị']]),
    'Hướng dẫn': sheet([['Ghi mã vào cột Mã']]),
});

write('units-hidden', { 'DS': sheet([
    ['Mã', 'Tên đơn vị', 'Loại hình', 'Khối'],
    ['DV01', 'Ban Tổ chức Huyện ủy', 'Cơ quan', 'Đảng'],
    ['DV02', 'Trường THCS số 1', 'Đơn vị', 'Giáo dục'],
], { hiddenRows: [2], hiddenColumns: [3] }) }, ['xlsx']); // the library hides in no other format

write('scores-two-lines', { 'Điểm': sheet([
    ['BẢNG TỔNG HỢP ĐIỂM'],
    ['TT', 'Mã', 'Tên đơn vị', 'Tiêu chuẩn I', 'Tiêu chuẩn II', null, 'Cộng'],
    [null, null, null, '1.1', '2.1', '2.2'],
    [1, 'DV01', 'Ban Tổ chức Huyện ủy', 50, 28, '45/50', 78],
    [2, 'DV02', 'Trường THCS', 50, 28, '45/50', 78],
    ['Cộng', null, null, 100, 56, null, 156],
    [],
    [null, null, null, null, 'TM. ĐOÀN KIỂM TRA'],
], { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'E2:F2', 'G2:G3'] }) });

write('scores-sums', { 'Điểm': sheet([
    ['Mã', '1.1', '2.1', '2.2', 'Tổng điểm'],
    ['DV01', computed('19.9+18.4+19.4', 57.699999999999996), computed('9.75*3', 29.250000000000004), '45/50',
        computed('SUM(B2:D2)', 96.94999999999999)],
    ['DV02', computed('9.5-0.000000000001', 9.499999999999), 28.5, '50/50', 48],
]) });
