# SPDX-License-Identifier: GPL-3.0-or-later
"""The units of an invented district, built from the patterns of real lists: (name, kind, khối, locality)."""

TOWN = "Thị trấn Suối Ngàn"
COMMUNES = ["Xã Hòa Lộc", "Xã Tân An", "Xã Ea Lir", "Xã Đông Sơn", "Xã An Phước", "Xã Ân Nghĩa", "Xã Vĩnh Thuận", "Xã Quảng Phú",
            "Xã Ya Đrăng", "Xã Ăng Tô", "Xã Bình Dương"]
PLACES = [TOWN, *COMMUNES]
AGENCY, INSTITUTION, ENTERPRISE = "Cơ quan", "Đơn vị", "Doanh nghiệp"
PARTY, FRONT, STATE = "Đảng", "Mặt trận và đoàn thể", "Quản lý nhà nước"
JUSTICE, VERTICAL = "Tư pháp", "Ngành dọc"
SCHOOL, HEALTH, OTHER, FORCES = "Sự nghiệp giáo dục", "Sự nghiệp y tế", "Sự nghiệp khác", "Lực lượng vũ trang"
STATE_FIRM, FIRM, FOREIGN, COOPERATIVE = "Doanh nghiệp nhà nước", "Doanh nghiệp ngoài nhà nước", "FDI", "HTX"

AGENCIES = {
    PARTY: ["Văn phòng Huyện ủy Suối Ngàn", "Ban Tổ chức Huyện ủy", "Ban Tuyên giáo và Dân vận Huyện ủy", "Cơ quan Ủy ban Kiểm tra Huyện ủy"],
    FRONT: ["Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "Hội Liên hiệp Phụ nữ huyện", "Hội Nông dân huyện", "Hội Cựu chiến binh huyện",
            "Huyện đoàn Suối Ngàn", "Liên đoàn Lao động huyện"],
    STATE: ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện", "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch",
            "Phòng Văn hóa, Khoa học và Thông tin", "Phòng Giáo dục và Đào tạo", "Phòng Nông nghiệp và Môi trường",
            "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Tư pháp", "Thanh tra huyện", "Phòng Y tế", "Phòng Dân tộc và Tôn giáo"],
    JUSTICE: ["Tòa án nhân dân huyện", "Viện kiểm sát nhân dân huyện", "Chi cục Thi hành án dân sự huyện"],
    VERTICAL: ["Chi cục Thuế khu vực Suối Ngàn - Ea Lir", "Kho bạc Nhà nước Suối Ngàn", "Bảo hiểm xã hội huyện", "Chi cục Thống kê huyện",
               "Đội Quản lý thị trường số 3"]}
INSTITUTIONS = {
    HEALTH: ["Trung tâm Y tế huyện", "Bệnh viện Đa khoa khu vực Suối Ngàn"],
    OTHER: ["Trung tâm Văn hóa, Thể thao và Truyền thanh huyện", "Trung tâm Chính trị huyện", "Hạt Kiểm lâm huyện",
            "Ban Quản lý dự án đầu tư xây dựng huyện", "Trung tâm Dịch vụ nông nghiệp huyện",
            "Ban Quản lý rừng phòng hộ đầu nguồn sông Đrăng kiêm Trạm Bảo vệ rừng liên xã Ea Lir - Ya Đrăng - Ăng Tô thuộc Chi cục Kiểm lâm "
            "tỉnh Bình Nguyên"],
    FORCES: ["Công an huyện", "Ban Chỉ huy Quân sự huyện"]}
LONG_SCHOOL = ("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Hỗ trợ phát triển giáo dục hòa nhập trẻ em khuyết tật huyện "
               "Suối Ngàn, tỉnh Bình Nguyên")
ENTERPRISES = {
    STATE_FIRM: ["Công ty TNHH một thành viên Cao su Suối Ngàn", "Công ty TNHH MTV Khai thác công trình thủy lợi Đrăng",
                 "Điện lực Suối Ngàn", "Bưu điện huyện Suối Ngàn"],
    FIRM: ["Công ty Cổ phần Cấp nước Suối Ngàn", "Công ty TNHH Thương mại và Dịch vụ Ân Đức", "Công ty Cổ phần Cà phê Ea Lir",
           "Công ty TNHH Xây dựng Hòa Lộc", "Doanh nghiệp tư nhân Ánh Dương", "Công ty Cổ phần Chế biến gỗ Tân An",
           "Công ty TNHH May mặc Đông Sơn", "Công ty Cổ phần Vận tải An Phước",
           "Công ty Cổ phần Đầu tư, Sản xuất, Chế biến và Xuất nhập khẩu nông sản hữu cơ Tây Nguyên Xanh - Chi nhánh Nhà máy chế biến hồ tiêu "
           "Ya Đrăng số 12 và 13"],
    FOREIGN: ["Công ty TNHH Điện tử Sakura Bình Nguyên (Việt Nam)", "Công ty TNHH Dệt Hanil Suối Ngàn"],
    COOPERATIVE: ["Hợp tác xã Nông nghiệp Vĩnh Thuận", "Hợp tác xã Vận tải Quảng Phú", "Hợp tác xã Dệt thổ cẩm Ăng Tô"]}


def schools():
    for place in PLACES[:10]:
        yield f"Trường Mầm non {short(place)}", place
    for i, place in enumerate(PLACES):
        yield f"Trường Tiểu học số {i + 1} {short(place)}", place
    for place in PLACES:
        yield f"Trường THCS {short(place)}", place
    yield "Trường THPT Nguyễn Huệ", TOWN
    yield "Trường THPT Hòa Lộc", COMMUNES[0]
    yield "Trường Phổ thông Dân tộc nội trú THCS và THPT Suối Ngàn", TOWN
    yield LONG_SCHOOL, TOWN


def short(place):
    return place.split(" ", 2)[2] if place.startswith("Thị trấn") else place.split(" ", 1)[1]


def units():
    found = [(name, AGENCY, block, TOWN) for block, names in AGENCIES.items() for name in names]
    found += [(f"Ủy ban nhân dân {place[0].lower()}{place[1:]}", AGENCY, STATE, place) for place in PLACES]
    found += [(name, INSTITUTION, SCHOOL, place) for name, place in schools()]
    found += [(f"Trạm Y tế {place[0].lower()}{place[1:]}", INSTITUTION, HEALTH, place) for place in PLACES]
    found += [(name, INSTITUTION, block, TOWN) for block, names in INSTITUTIONS.items() for name in names]
    found += [(name, ENTERPRISE, block, PLACES[i % len(PLACES)]) for block, names in ENTERPRISES.items() for i, name in enumerate(names)]
    return found
