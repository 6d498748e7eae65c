import { tongue } from "../app/format";
import { type MessageId, useWords } from "../app/language";
import { type OfSide, officeOf } from "./made";

/** A text and whether it is the English one because the graph has none in the language of the page: `english` is the same field, asked for in English. */
export function InEnglish({ text, english }: { text: string; english: string }) {
  const { language } = useWords();
  return <bdi lang={language !== "en" && text === english ? "en" : undefined}>{text}</bdi>;
}

/**
 * The title of an office. One of a head of state or government that is made of the name of the country is written in the language of the page, with the
 * original beside. Another one that the graph has in English alone has the kind of the office behind it, in the language of the page: other offices than
 * those of a head or a foreign minister have no word for that.
 */
export function Title({ of }: { of: { title: string; english: string; office: string; of?: OfSide | null } }) {
  const { language, say } = useWords();
  const made = of.title === of.english ? officeOf(of, language, say) : undefined;
  if (made) {
    return (
      <>
        <bdi>{made}</bdi>{" "}
        <span className="small soft">
          <bdi lang="en">{of.english}</bdi>
        </span>
      </>
    );
  }
  const isForeign = language !== "en" && of.title === of.english;
  return (
    <>
      <InEnglish text={of.title} english={of.english} />
      {isForeign && of.office !== "OTHER" && <span className="small soft"> ({say(`read.office.${of.office}` as MessageId)})</span>}
    </>
  );
}

/** The language of a name, unless it is that of the page: `names` are all names of an entity. */
export function foreignOf(name: string, names: readonly { lang: string; text: string }[] | undefined, language: string): string | undefined {
  const langs = (names ?? []).filter(({ text }) => text === name).map(({ lang }) => lang);
  return langs.includes(language) ? undefined : langs[0];
}

/** Says quietly that the graph has no name in the language of the page, so that one in another stands there. */
export function Untranslated({ lang }: { lang: string | undefined }) {
  const { language, say } = useWords();
  if (lang === undefined || lang.split("-")[0] === language) return null;
  return <p className="small soft">{say("head.untranslated", { own: tongue(language, language), shown: tongue(lang, language) })}</p>;
}
