/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * A span of time that includes both ends. At least one end is required, and neither may be null. Example:
 * `{ from: "2013", to: "2020-06" }`.
 */
export type DateRange = {
  /** The first day, month or year. */
  from?: string | null | undefined;
  /** The last day, month or year. */
  to?: string | null | undefined;
};

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

/**
 * Conditions on statements; all given conditions must hold. A missing value satisfies no condition, and therefore
 * satisfies its `not`.
 * A condition that is null counts as omitted, but is an error inside a `not`. Null for an operator, such as `eq: null`, or
 * for `during` or `within` is an error, and so are an empty list and a filter without conditions, which does not mean "everything".
 * The id of an entity that was merged into another stands for the other; an unknown id is an error.
 */
export type StatementFilter = {
  /** About one of these topics. */
  about?: Array<string | number> | null | undefined;
  /** Addressed to one of these. */
  addressee?: Array<string | number> | null | undefined;
  /** All of these conditions hold. */
  and?: Array<StatementFilter> | null | undefined;
  /**
   * Whether it cites a source or has a rendition from one. Example: `statements(where: { cited: false }) { totalCount }` counts
   * statements without a source.
   */
  cited?: boolean | null | undefined;
  /** Cites one of these sources, or has a rendition from one. */
  citedBy?: Array<string | number> | null | undefined;
  /**
   * Cites a source of one of these collections, or has a rendition from one. Example:
   * `statements(where: { collection: ["kremlin-news"] }) { totalCount }`.
   */
  collection?: Array<string | number> | null | undefined;
  /** Overlaps this range, or may: one of which only the year is known overlaps each month of it. Never true without a date; see `within`. */
  during?: DateRange | null | undefined;
  /** Has a rendition of one of these forms: `[VERBATIM]` leaves out statements that are only quoted in part or paraphrased. */
  form?: Array<RenditionForm> | null | undefined;
  /** Made at one of these forums or at one of their sessions. */
  forum?: Array<string | number> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** One of these kinds. */
  kind?: Array<StatementKind> | null | undefined;
  /** Has a rendition in one of these languages. */
  lang?: Array<string> | null | undefined;
  /** Made at one of these meetings. */
  meeting?: Array<string | number> | null | undefined;
  /** Mentions one of these. */
  mentions?: Array<string | number> | null | undefined;
  /** This condition does not hold. */
  not?: StatementFilter | null | undefined;
  /** At least one of these conditions holds. */
  or?: Array<StatementFilter> | null | undefined;
  /**
   * Cites a source of this publisher, or has a rendition from one. Beside a `not`, it finds what one publisher alone tells of. Example:
   * `statements(where: { publisher: { eq: "President of Russia" }, not: { publisher: { eq: "The White House" } } }) { totalCount }`.
   */
  publisher?: TextFilter | null | undefined;
  /**
   * Its speaker spoke for one of these countries or organizations: in the office held on the day, or as the country or organization
   * itself. Example: `statements(where: { representing: ["germany"] }) { totalCount }`.
   */
  representing?: Array<string | number> | null | undefined;
  /** Said by one of these. */
  speaker?: Array<string | number> | null | undefined;
  /** The speaker was identified by one of these rules or reviews, as `speakerIdentifiedBy` gives them. */
  speakerIdentifiedBy?: Array<string> | null | undefined;
  /** One of these standings. */
  standing?: Array<Standing> | null | undefined;
  /** The text of any rendition. `contains` and `startsWith` ignore case, accents and character width. */
  text?: TextFilter | null | undefined;
  /** Surely lies within this range: one of which only the year is known is within no month of it. Never true without a date. */
  within?: DateRange | null | undefined;
};

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

/** Conditions on a text; all given conditions must hold. At least one is required, and none may be null. Example: `{ startsWith: "xi" }`. */
export type TextFilter = {
  /** Contains this text, ignoring case, accents and character width. */
  contains?: string | null | undefined;
  /** Equal to this text. */
  eq?: string | null | undefined;
  /** Equal to one of these texts. */
  in?: Array<string> | null | undefined;
  /** Starts with this text, ignoring case, accents and character width. */
  startsWith?: string | null | undefined;
};

export type StatementListQueryVariables = Exact<{
  where?: StatementFilter | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type StatementListQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, text: string, lang: string, kind: StatementKind, date: string | null, standing: Standing, speakerNamedAs: string | null, speaker:
        | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
      , meeting: { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } } | null, renditions: Array<{ text: string, lang: string, form: RenditionForm, locator: string | null, source: { __typename: 'Source', id: string, name: string, publisher: string | null } }> }> } | null };

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

export const StatementListDocument = new TypedDocumentString(`
    query StatementList($where: StatementFilter, $after: String, $lang: Language) {
  statements(where: $where, orderBy: [DATE_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      text(lang: $lang)
      lang
      kind
      date
      standing
      speakerNamedAs
      speaker {
        ...ActorName
      }
      meeting {
        ...EntityName
      }
      renditions {
        text
        lang
        form
        locator
        source {
          __typename
          id
          name(lang: $lang)
          publisher
        }
      }
    }
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
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`) as unknown as TypedDocumentString<StatementListQuery, StatementListQueryVariables>;