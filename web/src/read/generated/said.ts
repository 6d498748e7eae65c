/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

/** Whether a fact is asserted, disputed or retracted. */
export type Standing =
  /** Sources assert it. */
  | 'ASSERTED'
  /** Sources contradict each other about it. */
  | 'DISPUTED'
  /**
   * The fact was withdrawn: it is kept for the record, but no longer counted. Lists leave such facts out unless the filter
   * asks for them, as in `meetings(where: { standing: [RETRACTED] })`.
   */
  | 'RETRACTED';

/** A kind of statement. */
export type StatementKind =
  /** An answer to a question. */
  | 'ANSWER'
  /** An interview. The bundled data has no such statement: pages with interviews tell of no meeting. */
  | 'INTERVIEW'
  /** A joint statement. The bundled data has no such statement. */
  | 'JOINT_STATEMENT'
  /** A position that a side takes. */
  | 'POSITION'
  /** Remarks to the press. */
  | 'PRESS'
  /** A remark at a meeting. */
  | 'REMARK'
  /** A speech. */
  | 'SPEECH';

export type TurnFragment = { __typename: 'Statement', id: string, kind: StatementKind, date: string | null, position: number | null, standing: Standing, speakerNamedAs: string | null, speakerTitle: string | null, speaker:
    | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
  , addressees: Array<
    | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
  >, meeting: { id: string, name: string } | null, question: { text: string, lang: string, namedAs: string | null, position: number | null, source: { id: string } } | null, renditions: Array<{ text: string, form: RenditionForm, lang: string, translated: boolean | null, cue: string | null, locator: string | null, source: { __typename: 'Source', id: string, name: string, publisher: string | null, url: string | null }, mentions: Array<{ start: number, end: number, basis: MentionBasis, entity:
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
       }> }> };

export type SaidQueryVariables = Exact<{
  meeting: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SaidQuery = { meeting: { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, kind: StatementKind, date: string | null, position: number | null, standing: Standing, speakerNamedAs: string | null, speakerTitle: string | null, speaker:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        , addressees: Array<
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        >, meeting: { id: string, name: string } | null, question: { text: string, lang: string, namedAs: string | null, position: number | null, source: { id: string } } | null, renditions: Array<{ text: string, form: RenditionForm, lang: string, translated: boolean | null, cue: string | null, locator: string | null, source: { __typename: 'Source', id: string, name: string, publisher: string | null, url: string | null }, mentions: Array<{ start: number, end: number, basis: MentionBasis, entity:
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
             }> }> }> } | null } | null };

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
export const TurnFragmentDoc = new TypedDocumentString(`
    fragment Turn on Statement {
  __typename
  id
  kind
  date
  position
  standing
  speaker {
    ...ActorName
  }
  speakerNamedAs
  speakerTitle
  addressees {
    ...ActorName
  }
  meeting {
    id
    name(lang: $lang)
  }
  question {
    text
    lang
    namedAs
    position
    source {
      id
    }
  }
  renditions {
    ...Wording
  }
}
    fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
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
}`, {"fragmentName":"Turn"}) as unknown as TypedDocumentString<TurnFragment, unknown>;
export const SaidDocument = new TypedDocumentString(`
    query Said($meeting: ID!, $after: String, $lang: Language) {
  meeting(id: $meeting) {
    statements(first: 12, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Turn
      }
    }
  }
}
    fragment Turn on Statement {
  __typename
  id
  kind
  date
  position
  standing
  speaker {
    ...ActorName
  }
  speakerNamedAs
  speakerTitle
  addressees {
    ...ActorName
  }
  meeting {
    id
    name(lang: $lang)
  }
  question {
    text
    lang
    namedAs
    position
    source {
      id
    }
  }
  renditions {
    ...Wording
  }
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
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
}`) as unknown as TypedDocumentString<SaidQuery, SaidQueryVariables>;