// Reads vCard files with ez-vcard and prints what they say, a line for each value:
// a word, a tab, the value as in a query of the web. Run by tests/formats/test_vcard_elsewhere.py.

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import ezvcard.property.*;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class ReadCards {
    static void say(String word, String value) {
        if (value != null && !value.isBlank()) {
            System.out.println(word + "\t" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    static void sayAll(String word, List<String> values) {
        say(word, String.join(", ", values));
    }

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            say("file", file);
            read(file);
        }
    }

    static void read(String file) throws Exception {
        try (VCardReader reader = new VCardReader(new File(file))) {
            for (VCard card; (card = reader.readNext()) != null; ) {
                System.out.println("card\t" + card.getVersion().getVersion());
                tell(card);
                for (ParseWarning warning : reader.getWarnings()) {
                    say("stumble", warning.toString());
                }
                card.validate(card.getVersion()).getWarnings().forEach(
                    entry -> entry.getValue().forEach(
                        w -> say("fault", (entry.getKey() == null ? ""
                            : entry.getKey().getClass().getSimpleName()) + ": " + w)));
            }
        }
    }

    static void tell(VCard card) {
        for (FormattedName p : card.getFormattedNames()) say("name", p.getValue());
        for (StructuredName p : card.getProperties(StructuredName.class)) {
            say("family", p.getFamily());
            say("given", p.getGiven());
            sayAll("additional", p.getAdditionalNames());
            sayAll("prefix", p.getPrefixes());
            sayAll("suffix", p.getSuffixes());
        }
        for (Nickname p : card.getNicknames()) sayAll("nickname", p.getValues());
        for (Organization p : card.getOrganizations()) {
            say("organisation", p.getValues().isEmpty() ? null : p.getValues().get(0));
        }
        for (Title p : card.getTitles()) say("title", p.getValue());
        for (Email p : card.getEmails()) say("email", p.getValue());
        for (Telephone p : card.getTelephoneNumbers()) {
            say("phone", p.getText() != null ? p.getText() : p.getUri().toString().substring("tel:".length()));
        }
        for (Url p : card.getUrls()) say("web", p.getValue());
        for (Note p : card.getNotes()) say("note", p.getValue());
        for (Categories p : card.getCategoriesList()) p.getValues().forEach(t -> say("tag", t));
        for (Address p : card.getAddresses()) {
            sayAll("street", p.getStreetAddresses());
            sayAll("locality", p.getLocalities());
            sayAll("postcode", p.getPostalCodes());
            sayAll("country", p.getCountries());
        }
        for (Birthday p : card.getProperties(Birthday.class)) {
            say("birthday", p.getPartialDate() != null ? p.getPartialDate().toISO8601(false)
                : p.getDate() != null ? String.format("%tY%<tm%<td", p.getDate()) : p.getText());
        }
        for (Photo p : card.getPhotos()) {
            say("photo", p.getData() == null ? null : String.valueOf(p.getData().length));
        }
    }
}
