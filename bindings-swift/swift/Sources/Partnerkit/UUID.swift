import Foundation

// How a `UUID` meets the core's text, in lower case. Foundation's own way takes several times as long, and a decision has a
// dozen of them.
extension UUID {
    init(partnerkitText text: String) {
        var id = uuid_t(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &id) { bytes in
            // The core writes 32 digits with dashes among them, and nothing else.
            var digit = 0
            for letter in text.utf8 where letter != UInt8(ascii: "-") && digit < 32 {
                let value = letter & 0x0f + (letter > UInt8(ascii: "9") ? 9 : 0)
                bytes[digit / 2] |= digit.isMultiple(of: 2) ? value << 4 : value
                digit += 1
            }
        }
        self.init(uuid: id)
    }

    var partnerkitText: String {
        withUnsafeBytes(of: uuid) { bytes in
            String(unsafeUninitializedCapacity: 36) { text in
                var place = 0
                for (index, byte) in bytes.enumerated() {
                    if index == 4 || index == 6 || index == 8 || index == 10 {
                        text[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    text[place] = digit(byte >> 4)
                    text[place + 1] = digit(byte & 0x0f)
                    place += 2
                }
                return place
            }
        }
    }
}

private func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
