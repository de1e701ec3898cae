package org.crosslight.kernel.input;

import java.nio.charset.Charset;

/** Whether bytes are UTF-8; text that is not is taken for Windows-1252, which contains Latin-1. */
final class Utf8 {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Utf8() {}

  static boolean isValid(byte[] bytes, int from, int to) {
    int p = from;
    while (p < to) {
      int lead = bytes[p++];
      if (lead >= 0) {
        continue;
      }
      int following = following(lead & 0xFF);
      if (following == 0 || p + following > to) {
        return false;
      }
      int codePoint = (lead & 0xFF) & (0x3F >> following);
      for (int i = 0; i < following; i++) {
        int next = bytes[p++] & 0xFF;
        if ((next & 0xC0) != 0x80) {
          return false;
        }
        codePoint = (codePoint << 6) | (next & 0x3F);
      }
      boolean overlong = following == 2 ? codePoint < 0x800 : following == 3 && codePoint < 0x10000;
      if (overlong || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint < 0xE000)) {
        return false;
      }
    }
    return true;
  }

  private static int following(int lead) {
    if (lead >= 0xC2 && lead < 0xE0) {
      return 1;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      return 2;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
  }
}
