/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why words mean an entity. */
export type MentionBasis =
  /** A word for what belongs to a country or for its people, such as `Ukrainian`. */
  | 'DEMONYM'
  /** A capital or a seat that stands for whoever acts there, such as `Washington` in `Washington has announced`. */
  | 'METONYM'
  /** A name of it, such as `Russia` or `Angela Merkel`; also a family name alone, if the meeting has named its bearer in full. */
  | 'NAME'
  /** An office that the person surely held on the day, such as `the President of Ukraine` or `Prime Minister Abe`. */
  | 'OFFICE';

/** How close a rendition is to what was said. */
export type RenditionForm =
  /** Retold in the words of the source. */
  | 'PARAPHRASE'
  /** Quoted in part. */
  | 'PARTIAL'
  /** Quoted in full. */
  | 'VERBATIM';

export type WordingFragment = { text: string, form: RenditionForm, lang: string, translated: boolean | null, cue: string | null, locator: string | null, source: { __typename: 'Source', id: string, name: string, publisher: string | null, url: string | null }, mentions: Array<{ start: number, end: number, basis: MentionBasis, entity:
      | { __typename: 'Collection', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'ForumSeries', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Place', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Source', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Statement', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordingFragmentDoc = new TypedDocumentString(`
    fragment Wording on Rendition {
  text
  form
  lang
  translated
  cue
  locator
  source {
    __typename
    id
    name(lang: $lang)
    publisher
    url
  }
  mentions {
    start
    end
    basis
    entity {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;