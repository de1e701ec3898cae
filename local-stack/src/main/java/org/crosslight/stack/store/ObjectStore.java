package org.crosslight.stack.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.process.Component;
import org.crosslight.stack.process.HttpProbe;
import org.crosslight.stack.process.Program;

/**
 * An S3 interface (S3Proxy) over a folder of this machine. It checks signatures, but it is
 * <em>not</em> write-once: there is neither versioning nor object lock behind it.
 */
public final class ObjectStore implements Component {

  public static final String NAME = "s3";

  /** The bucket in which originals are kept. */
  public static final String BUCKET = "crosslight-originals";

  /** The region signatures are made for; one disk has none, but every client wants a name. */
  public static final String REGION = "eu-west-2";

  private static final String ACCESS_KEY = "s3-access-key";
  private static final String SECRET_KEY = "s3-secret-key";

  private final StackHome home;
  private final Ports ports;
  private final Secrets secrets;

  public ObjectStore(StackHome home, Ports ports, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "S3 store";
  }

  @Override
  public String url() {
    return Ports.url(ports.store());
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.store());
  }

  /** Who the evidence service is to the store. */
  public static String accessKey(Secrets secrets) {
    return secrets.named(ACCESS_KEY);
  }

  /** How the evidence service proves it. */
  public static String secretKey(Secrets secrets) {
    return secrets.named(SECRET_KEY);
  }

  @Override
  public Program prepare() {
    Path objects = StackHome.closedFolder(home.data().resolve("s3"));
    // A bucket's folder that others may read counts as public to S3Proxy.
    StackHome.closedFolder(objects.resolve(BUCKET));
    Path settings = home.secrets().resolve("s3proxy.conf");
    try {
      Secrets.writeClosed(
          settings,
          """
          s3proxy.endpoint=%s
          s3proxy.authorization=aws-v2-or-v4
          s3proxy.identity=%s
          s3proxy.credential=%s
          s3proxy.v4-max-non-chunked-request-size=67108864
          jclouds.provider=filesystem-nio2
          jclouds.filesystem.basedir=%s
          """
              .formatted(url(), accessKey(secrets), secretKey(secrets), escaped(objects)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + settings, e);
    }
    return new Program(
        List.of(
            Program.java(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            "org.gaul.s3proxy.Main",
            "--properties",
            settings.toString()),
        Map.of(),
        home.data());
  }

  /** It answers a stranger with a refusal as soon as it works. */
  @Override
  public boolean isReady() {
    return HttpProbe.status(url() + "/" + BUCKET) == 403;
  }

  /** A path as the value of a properties file. */
  private static String escaped(Path path) {
    return path.toString().replace("\\", "\\\\");
  }
}
