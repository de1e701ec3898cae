package org.crosslight.evidence.reader.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Email;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What one mail says: its head, its words, and what was attached, hashed as it passes. */
final class Mail extends AbstractContentHandler {
  private static final int LONGEST_WORDS = 8 << 20;
  private static final int DEEPEST = 50;
  private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");
  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .build();

  private final String place;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final Deque<int[]> parts = new ArrayDeque<>();
  private boolean inHead = true;
  final List<Email.Header> headers = new ArrayList<>();
  final List<Attachment> attachments = new ArrayList<>();

  /** Mails that were attached, by the path of their part. */
  final Map<String, byte[]> mails = new LinkedHashMap<>();

  private Mail(String place) {
    this.place = place;
  }

  /**
   * Reads a mail to its end.
   *
   * @param place stands before the numbers of its parts in the paths of attachments
   */
  static Mail read(InputStream in, String place) throws IOException, MimeException {
    Mail mail = new Mail(place);
    MimeStreamParser parser =
        new MimeStreamParser(
            LIMITS,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    parser.setContentHandler(mail);
    parser.parse(in);
    return mail;
  }

  @Override
  public void field(Field field) {
    if (inHead) {
      byte[] raw = field.getRaw().toByteArray();
      String line = TextEncoding.ofHead(raw).decode(raw, 0, raw.length).text();
      String value = line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n", "").strip();
      headers.add(new Email.Header(field.getName(), value));
    }
  }

  @Override
  public void endHeader() {
    inHead = false;
  }

  @Override
  public void startMultipart(BodyDescriptor body) throws MimeException {
    if (parts.size() == DEEPEST) {
      throw new MimeException("parts within parts, too deep");
    }
    if (!parts.isEmpty()) {
      parts.getLast()[0]++;
    }
    parts.addLast(new int[1]);
  }

  @Override
  public void endMultipart() {
    parts.removeLast();
  }

  @Override
  public void body(BodyDescriptor body, InputStream in) throws IOException {
    if (!parts.isEmpty()) {
      parts.getLast()[0]++;
    }
    MaximalBodyDescriptor of = (MaximalBodyDescriptor) body;
    String type = of.getMimeType().toLowerCase(Locale.ROOT);
    String name = of.getContentDispositionFilename();
    if (name == null) {
      name = of.getContentTypeParameters().get("name");
    }
    boolean attached = name != null || "attachment".equals(of.getContentDispositionType());
    if (!attached && type.equals("text/plain")) {
      append(plain, words(of, in));
    } else if (!attached && type.equals("text/html")) {
      append(html, visible(words(of, in)));
    } else {
      attach(type, name, in);
    }
  }

  private void attach(String type, @Nullable String name, InputStream in) throws IOException {
    String path =
        place + parts.stream().map(at -> String.valueOf(at[0])).collect(Collectors.joining("."));
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    MessageDigest digest = sha256();
    byte[] buffer = new byte[8192];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      digest.update(buffer, 0, n);
      size += n;
      if (type.equals("message/rfc822") && size <= LONGEST_WORDS) {
        mail.write(buffer, 0, n);
      }
    }
    if (mail.size() == size && size > 0) {
      mails.put(path, mail.toByteArray());
    }
    attachments.add(
        Attachment.named(name, MediaNames.kindOfType(type))
            .typed(type)
            .found(path, HexFormat.of().formatHex(digest.digest()), size));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static void append(StringBuilder to, String words) {
    if (!words.isBlank()) {
      to.append(to.isEmpty() ? "" : "\n\n").append(words.replace("\r\n", "\n").stripTrailing());
    }
  }

  private static String words(MaximalBodyDescriptor body, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_WORDS);
    String charset = body.getCharset();
    if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
      try {
        return new String(bytes, Charset.forName(charset));
      } catch (IllegalArgumentException unknown) {
        // Found out from the bytes instead.
      }
    }
    return TextEncoding.ofHead(bytes).decode(bytes, 0, bytes.length).text();
  }

  private static String visible(String page) {
    Document document = Jsoup.parse(page);
    document.select("br").before("\n");
    document.select("p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote").before("\n").after("\n");
    return document.body().wholeText().replaceAll("[ \\t\\u00A0]*\\n\\s*", "\n").strip();
  }

  /** The mail's words: those written as plain text, or else those that its page shows. */
  @Nullable String words() {
    String words = plain.isEmpty() ? html.toString() : plain.toString();
    return words.isEmpty() ? null : words;
  }

  /** What the first header of that name says, or null. */
  @Nullable String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Email.Header::value)
        .findFirst()
        .orElse(null);
  }

  /** The same with its encoded words decoded. */
  @Nullable String decoded(String name) {
    String value = header(name);
    return value == null ? null : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
  }

  /** What stands in angle brackets in that header, in its order. */
  List<String> ids(String name) {
    String value = header(name);
    return value == null ? List.of() : ID.matcher(value).results().map(id -> id.group(1)).toList();
  }

  /** Everybody whom headers of that name give. */
  List<Party> parties(String name) {
    List<Party> parties = new ArrayList<>();
    for (Email.Header header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        // Given as text, an address beyond ASCII would lose its last letters.
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, header.value());
        LenientAddressParser.DEFAULT
            .parseAddressList(bytes, new ParserCursor(0, bytes.length()))
            .flatten()
            .forEach(one -> parties.add(party(one)));
      }
    }
    return parties;
  }

  private static Party party(org.apache.james.mime4j.dom.address.Mailbox one) {
    String address = one.getAddress();
    return address.contains("@")
        ? new Party(one.getName(), Identifier.email(address))
        : Party.named(one.getName() == null ? address : one.getName() + " " + address);
  }
}
