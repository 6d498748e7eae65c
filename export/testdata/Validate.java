import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** Validates XML files, each against the schema named before it. */
public class Validate {
  public static void main(String[] args) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    for (int i = 0; i < args.length; i += 2) {
      try {
        factory.newSchema(new File(args[i])).newValidator().validate(new StreamSource(new File(args[i + 1])));
      } catch (Exception e) {
        System.err.println(args[i + 1]);
        throw e;
      }
    }
  }
}
