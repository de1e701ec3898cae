package org.crosslight.evidence.reader.source.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Email;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.jspecify.annotations.Nullable;

/** What one mail says: its head, its words, and what was attached, hashed as it passes. */
public final class Mail {
  private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");
  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .build();

  private final MailParts parts;

  private Mail(MailParts parts) {
    this.parts = parts;
  }

  /**
   * Reads a mail to its end.
   *
   * @param place stands before the numbers of its parts in the paths of attachments
   */
  public static Mail read(InputStream in, String place) throws IOException, MimeException {
    MailParts parts = new MailParts(place);
    MimeStreamParser parser =
        new MimeStreamParser(
            LIMITS,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    parser.setContentHandler(parts);
    parser.parse(in);
    return new Mail(parts);
  }

  /** The mail's words: those written as plain text, or else those that its page shows. */
  public @Nullable String words() {
    return parts.words();
  }

  /** All headers, in their order. */
  public List<Email.Header> headers() {
    return parts.headers;
  }

  /** What was attached, with its hash; its path is the number of its part. */
  public List<Attachment> attachments() {
    return parts.attachments;
  }

  /** Whether its words are those of a page that is too large to be read to its end. */
  public boolean isCut() {
    return parts.isCut();
  }

  /** Mails that were attached, in their order. */
  public List<AttachedMail> attachedMails() {
    return parts.mails;
  }

  /** What the first header of that name says, or null. */
  public @Nullable String header(String name) {
    return headers().stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Email.Header::value)
        .findFirst()
        .orElse(null);
  }

  /** The same with its encoded words decoded. */
  public @Nullable String decoded(String name) {
    String value = header(name);
    return value == null ? null : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
  }

  /** What stands in angle brackets in that header, in its order. */
  public List<String> ids(String name) {
    String value = header(name);
    return value == null ? List.of() : ID.matcher(value).results().map(id -> id.group(1)).toList();
  }

  /** Everybody whom headers of that name give. */
  public List<Party> parties(String name) {
    List<Party> parties = new ArrayList<>();
    for (Email.Header header : headers()) {
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
