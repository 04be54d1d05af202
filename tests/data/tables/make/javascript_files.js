// SPDX-License-Identifier: GPL-3.0-or-later
// Writes sheetjs.xlsx, exceljs.xlsx and exceljs-stream.xlsx into the folder given (needs: npm install xlsx exceljs).
const path = require("path");
const XLSX = require("xlsx");
const ExcelJS = require("exceljs");

const folder = process.argv[2];
const title = "BẢNG ĐIỂM CÁC ĐƠN VỊ NĂM 2024";
const header = ["Mã", "Tên đơn vị", "1.1", "1.2", "Ngày đăng ký", "Tổng điểm"];
const unit = "Trạm Y tế xã Hòa Bình & Tân <Lập>";
const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));

function sheetjs() {
  const sheet = XLSX.utils.aoa_to_sheet([
    [title], [], header,
    ["DV001", "Trường Tiểu học số 2", 9.5, "9,5", { t: "n", v: 45415, z: "dd/mm/yyyy" }, { t: "n", v: 19, f: "SUM(C4,9.5)" }],
    [],
    ["DV002", unit, 9.3000000000000007, "KAD", { t: "n", v: 45351, z: "dd/mm/yyyy" }, { t: "n", v: 9.3, f: "C6" }],
  ]);
  sheet["!merges"] = [XLSX.utils.decode_range("A1:F1")];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "Điểm năm 2024");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Lý do"], ["Đơn vị mới thành lập"]]), "Ghi chú");
  XLSX.writeFile(book, path.join(folder, "sheetjs.xlsx"), { compression: true });
  XLSX.writeFile(book, path.join(folder, "sheetjs-sst.xlsx"), { compression: true, bookSST: true });
}

function fill(book, isStream) {
  const sheet = book.addWorksheet("Điểm năm 2024");
  const rows = {
    1: [title],
    3: header,
    4: ["DV001", "Trường Tiểu học số 2", 9.5, "9,5", day(2024, 5, 3), { formula: "SUM(C4,9.5)", result: 19 }],
    5: [],
    6: ["DV002",
      { richText: [{ text: "Trạm Y tế " }, { font: { bold: true, name: "Arial" }, text: "xã Hòa Bình & Tân <Lập>" }] },
      9.3000000000000007, "KAD", day(2024, 2, 29), { formula: "C6", result: 9.3 }],
  };
  for (let number = 1; number <= 6; ++number) {
    const row = sheet.getRow(number);
    (rows[number] || []).forEach((value, i) => { row.getCell(i + 1).value = value; });
    if (number === 4 || number === 6) row.getCell(5).numFmt = "dd/mm/yyyy";
    if (number === 5) for (let i = 1; i <= 6; ++i)
      row.getCell(i).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDDDDD" } };
  }
  sheet.mergeCells("A1:F1");
  if (isStream) sheet.commit();
  const notes = book.addWorksheet("Ghi chú");
  notes.addRow(["Lý do"]);
  notes.addRow(["Đơn vị mới thành lập"]);
  if (isStream) notes.commit();
  return book;
}

async function main() {
  sheetjs();
  await fill(new ExcelJS.Workbook(), false).xlsx.writeFile(path.join(folder, "exceljs.xlsx"));
  const options = { filename: path.join(folder, "exceljs-stream.xlsx"), useStyles: true, useSharedStrings: false };
  await fill(new ExcelJS.stream.xlsx.WorkbookWriter(options), true).commit();
}

main();
