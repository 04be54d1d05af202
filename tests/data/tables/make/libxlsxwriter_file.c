/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes libxlsxwriter.xlsx into the current folder: cc libxlsxwriter_file.c -lxlsxwriter && ./a.out */
#include <xlsxwriter.h>

int main(void)
{
    lxw_workbook *book = workbook_new("libxlsxwriter.xlsx");
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Điểm năm 2024");
    lxw_worksheet *notes = workbook_add_worksheet(book, "Ghi chú");
    lxw_format *bold = workbook_add_format(book);
    lxw_format *date = workbook_add_format(book);
    lxw_format *grey = workbook_add_format(book);
    const char *header[] = {"Mã", "Tên đơn vị", "1.1", "1.2", "Ngày đăng ký", "Tổng điểm"};
    lxw_datetime may = {2024, 5, 3, 0, 0, 0};
    lxw_datetime february = {2024, 2, 29, 0, 0, 0};
    lxw_rich_string_tuple plain = {NULL, "Trạm Y tế "};
    lxw_rich_string_tuple strong = {bold, "xã Hòa Bình & Tân <Lập>"};
    lxw_rich_string_tuple *runs[] = {&plain, &strong, NULL};

    format_set_bold(bold);
    format_set_num_format(date, "dd/mm/yyyy");
    format_set_bg_color(grey, 0xDDDDDD);
    worksheet_merge_range(sheet, 0, 0, 0, 5, "BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024", bold);
    for (lxw_col_t i = 0; i < 6; ++i) {
        worksheet_write_string(sheet, 2, i, header[i], bold);
        worksheet_write_blank(sheet, 4, i, grey);
    }
    worksheet_write_string(sheet, 3, 0, "DV001", NULL);
    worksheet_write_string(sheet, 3, 1, "Trường Tiểu học số 2", NULL);
    worksheet_write_number(sheet, 3, 2, 9.5, NULL);
    worksheet_write_string(sheet, 3, 3, "9,5", NULL);
    worksheet_write_datetime(sheet, 3, 4, &may, date);
    worksheet_write_formula_num(sheet, 3, 5, "=SUM(C4,9.5)", NULL, 19);
    worksheet_write_string(sheet, 5, 0, "DV002", NULL);
    worksheet_write_rich_string(sheet, 5, 1, runs, NULL);
    worksheet_write_number(sheet, 5, 2, 9.3000000000000007, NULL);
    worksheet_write_string(sheet, 5, 3, "KAD", NULL);
    worksheet_write_datetime(sheet, 5, 4, &february, date);
    worksheet_write_formula_num(sheet, 5, 5, "=C6", NULL, 9.3);
    worksheet_write_string(notes, 0, 0, "Lý do", NULL);
    worksheet_write_string(notes, 1, 0, "Đơn vị mới thành lập", NULL);
    return workbook_close(book);
}
