# SPDX-License-Identifier: GPL-3.0-or-later
foreach(file IN ITEMS changelog org.sovang.sovang.metainfo.xml)
    file(READ ${CMAKE_CURRENT_LIST_DIR}/${file} text)
    string(FIND "${text}" "${PROJECT_VERSION}" place)
    if(place EQUAL -1)
        message(FATAL_ERROR "packaging/linux/${file} does not tell of version ${PROJECT_VERSION}.")
    endif()
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sovang)
set(CPACK_PACKAGE_CONTACT "Sổ Vàng maintainers <sovang@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "register of agencies that meet the cultural standard")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What shlibdeps cannot see: the face of the papers (version 2 has all Vietnamese letters) and the plug-in for SVG icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-liberation2 | fonts-liberation (>= 1:2), libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"For the secretary of a commission in Viet Nam that recognises agencies,
public institutions and enterprises as meeting the cultural standard:
registers units for a year, scores them against the commission's own
criteria, works out who is to be recognised and says why, writes minutes,
decisions and reports, and prints the certificates.

Chương trình dành cho thư ký hội đồng xét công nhận cơ quan, đơn vị, doanh
nghiệp đạt chuẩn văn hóa: đăng ký, chấm điểm theo bộ tiêu chí của hội đồng,
tính kết quả, đề nghị công nhận lần đầu và công nhận lại kèm lý do, lập biên
bản, quyết định, báo cáo và in giấy công nhận.

The package holds the window (sovang) and the command line (sovang-cli).")
