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

/**
 * Conditions on forums; all given conditions must hold. A missing value satisfies no condition, and therefore
 * satisfies its `not`.
 * A condition that is null counts as omitted, but is an error inside a `not`. Null for an operator, such as `eq: null`, or
 * for `during` or `within` is an error, and so are an empty list and a filter without conditions, which does not mean "everything".
 * The id of an entity that was merged into another stands for the other; an unknown id is an error.
 */
export type ForumFilter = {
  /** About one of these topics. */
  about?: Array<string | number> | null | undefined;
  /** All of these conditions hold. */
  and?: Array<ForumFilter> | null | undefined;
  /** Whether it cites a source. Example: `forums(where: { cited: false }) { nodes { name } }` lists forums without a source. */
  cited?: boolean | null | undefined;
  /** Cites one of these sources. */
  citedBy?: Array<string | number> | null | undefined;
  /** Held in this city. */
  city?: TextFilter | null | undefined;
  /** Held in one of these countries. */
  country?: Array<string | number> | null | undefined;
  /** Overlaps this range, or may: one of which only the year is known overlaps each month of it. Never true without a date; see `within`. */
  during?: DateRange | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** Any name in any language. `contains` and `startsWith` ignore case, accents and character width. */
  name?: TextFilter | null | undefined;
  /** This condition does not hold. */
  not?: ForumFilter | null | undefined;
  /** At least one of these conditions holds. */
  or?: Array<ForumFilter> | null | undefined;
  /**
   * Whether the list of participants is known to have everybody, or known not to; see `Forum.participantsComplete`. Where that is not
   * known, neither holds. Example: `forums(where: { participantsComplete: false }) { totalCount }`.
   */
  participantsComplete?: boolean | null | undefined;
  /** Held at one of these places. */
  place?: Array<string | number> | null | undefined;
  /** An edition of one of these series. */
  series?: Array<string | number> | null | undefined;
  /** One of these standings. */
  standing?: Array<Standing> | null | undefined;
  /** Surely lies within this range: one of which only the year is known is within no month of it. Never true without a date. */
  within?: DateRange | null | undefined;
};

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

export type ForumListQueryVariables = Exact<{
  where?: ForumFilter | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ForumListQuery = { forums: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Forum', id: string, name: string, edition: number | null, start: string | null, end: string | null, city: string | null, standing: Standing, place: { __typename: 'Place', id: string, name: string, localizedName: { lang: string } } | null, country: { __typename: 'Country', id: string, name: string, localizedName: { lang: string } } | null, meetings: { totalCount: number } | null }> } | null };

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

export const ForumListDocument = new TypedDocumentString(`
    query ForumList($where: ForumFilter, $after: String, $lang: Language) {
  forums(where: $where, orderBy: [START_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      edition
      start
      end
      city
      place {
        ...EntityName
      }
      standing
      country {
        ...EntityName
      }
      meetings {
        totalCount
      }
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
}`) as unknown as TypedDocumentString<ForumListQuery, ForumListQueryVariables>;