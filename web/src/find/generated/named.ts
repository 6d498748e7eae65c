/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether something is sure or may also be otherwise. */
export type Certainty =
  /** It is sure. An office without a last day is sure as long as its source is known to have been current. */
  | 'CERTAIN'
  /** It may be so, or not. `Tenure.doubts` says why an office is only possibly held on a day. */
  | 'POSSIBLE';

/** A reason why a name may mean an entity. */
export type MatchReason =
  /** It is exactly another name, an abbreviation or a code. */
  | 'ALIAS'
  /** It is exactly the display name. One word is never the name of a person who has a longer one. */
  | 'EXACT'
  /** It is a name except for case, accents, character width, the order of words, initials, a patronymic or a title. */
  | 'FOLDED'
  /** It is a name or a part of one except for wrong letters. */
  | 'FUZZY'
  /** It is the capital of the country, or a place that stands for its government or for the organization: Beijing, the Kremlin. */
  | 'METONYM'
  /**
   * The entity held the office in the text, with the title in it: on the day given or, if none is given, today for an office
   * alone, and at any time for an office with a name.
   */
  | 'OFFICE_AT_DATE'
  /** It is a part of a name: whole words, of which the last one may be incomplete. */
  | 'PREFIX'
  /** It is a name in another script, or in the spelling of another language. */
  | 'TRANSLITERATED';

export type NamedQueryVariables = Exact<{
  text: string;
  on?: string | null | undefined;
  hasDay: boolean;
  lang?: string | null | undefined;
}>;


export type NamedQuery = { resolve: Array<{ certainty: Certainty, why: Array<MatchReason>, entity:
      | { __typename: 'Collection', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Country', id: string, name: string, location: { __typename: 'Place', id: string, name: string } | null, names: Array<{ text: string }> }
      | { __typename: 'Forum', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'ForumSeries', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Leader', id: string, name: string, country: { id: string, name: string } | null, names: Array<{ text: string }> }
      | { __typename: 'Meeting', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Organization', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Place', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Source', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Statement', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Topic', id: string, name: string, names: Array<{ text: string }> }
     }>, then?: Array<{ certainty: Certainty, why: Array<MatchReason>, entity:
      | { __typename: 'Collection', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Country', id: string, name: string, location: { __typename: 'Place', id: string, name: string } | null, names: Array<{ text: string }> }
      | { __typename: 'Forum', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'ForumSeries', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Leader', id: string, name: string, country: { id: string, name: string } | null, names: Array<{ text: string }> }
      | { __typename: 'Meeting', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Organization', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Place', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Source', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Statement', id: string, name: string, names: Array<{ text: string }> }
      | { __typename: 'Topic', id: string, name: string, names: Array<{ text: string }> }
     }>, places: Array<{ certainty: Certainty, entity:
      | { __typename: 'Collection', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Forum', id: string, name: string }
      | { __typename: 'ForumSeries', id: string, name: string }
      | { __typename: 'Leader', id: string, name: string }
      | { __typename: 'Meeting', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Statement', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
     }> };

export type MeaningFragment = { certainty: Certainty, why: Array<MatchReason>, entity:
    | { __typename: 'Collection', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Country', id: string, name: string, location: { __typename: 'Place', id: string, name: string } | null, names: Array<{ text: string }> }
    | { __typename: 'Forum', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'ForumSeries', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Leader', id: string, name: string, country: { id: string, name: string } | null, names: Array<{ text: string }> }
    | { __typename: 'Meeting', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Organization', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Place', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Source', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Statement', id: string, name: string, names: Array<{ text: string }> }
    | { __typename: 'Topic', id: string, name: string, names: Array<{ text: string }> }
   };

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
export const MeaningFragmentDoc = new TypedDocumentString(`
    fragment Meaning on Candidate {
  certainty
  why
  entity {
    __typename
    id
    name(lang: $lang)
    names {
      text
    }
    ... on Leader {
      country {
        id
        name(lang: $lang)
      }
    }
    ... on Country {
      location {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `, {"fragmentName":"Meaning"}) as unknown as TypedDocumentString<MeaningFragment, unknown>;
export const NamedDocument = new TypedDocumentString(`
    query Named($text: String!, $on: Date, $hasDay: Boolean!, $lang: Language) {
  resolve(text: $text, first: 3) {
    ...Meaning
  }
  then: resolve(text: $text, on: $on, first: 3) @include(if: $hasDay) {
    ...Meaning
  }
  places: resolve(text: $text, kinds: [PLACE], first: 1) {
    certainty
    entity {
      __typename
      id
      name(lang: $lang)
    }
  }
}
    fragment Meaning on Candidate {
  certainty
  why
  entity {
    __typename
    id
    name(lang: $lang)
    names {
      text
    }
    ... on Leader {
      country {
        id
        name(lang: $lang)
      }
    }
    ... on Country {
      location {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;