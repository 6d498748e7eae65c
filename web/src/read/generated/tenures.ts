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

/** A kind of office. */
export type Office =
  /** Minister of foreign affairs. */
  | 'FOREIGN_MINISTER'
  /** Prime minister, chancellor or premier. */
  | 'HEAD_OF_GOVERNMENT'
  /** Head of an international organization. */
  | 'HEAD_OF_ORGANIZATION'
  /** President, monarch or similar. */
  | 'HEAD_OF_STATE'
  /** Any other office. */
  | 'OTHER';

/** A kind of source. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A news report. */
  | 'NEWS'
  /** What one side published about a meeting. */
  | 'OFFICIAL_READOUT'
  /** Anything else. */
  | 'OTHER'
  /** A transcript. */
  | 'TRANSCRIPT';

/** Whether a source announces, confirms or denies a fact. */
export type Stance =
  /** Says that it will happen. */
  | 'ANNOUNCES'
  /** Says that it is so. */
  | 'CONFIRMS'
  /** Says that it is not so. The bundled data has no such citation. */
  | 'DENIES';

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

/** Conditions on tenures; all given conditions must hold. Example: `{ leader: ["angela-merkel"], on: "2015-07-01" }`. */
export type TenureFilter = {
  /** All of these conditions hold. */
  and?: Array<TenureFilter> | null | undefined;
  /** With `on`: held on this day as certainly as one of these. `[CERTAIN, POSSIBLE]` is every office that may have been held. */
  certainty?: Array<Certainty> | null | undefined;
  /** Whether it cites a source. Example: `tenures(where: { cited: false }) { totalCount }` counts tenures without a source. */
  cited?: boolean | null | undefined;
  /** Cites one of these sources. */
  citedBy?: Array<string | number> | null | undefined;
  /** Identified by one of these rules or reviews, as `identifiedBy` of the tenure gives them. */
  identifiedBy?: Array<string> | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string | number> | null | undefined;
  /**
   * Whether it is known only from days on which sources show the leader in the office, as `isAttested` of the tenure says. Example:
   * `tenures(where: { of: ["united-states"], isAttested: false })` has those of which the graph knows when they began or ended.
   */
  isAttested?: boolean | null | undefined;
  /** Held by one of these leaders. */
  leader?: Array<string | number> | null | undefined;
  /** This condition does not hold. */
  not?: TenureFilter | null | undefined;
  /** Of one of these countries or organizations. */
  of?: Array<string | number> | null | undefined;
  /** One of these kinds of office. */
  office?: Array<Office> | null | undefined;
  /**
   * Held on this day. By default certainly, or possibly where nobody else certainly held the office; `certainty` says it
   * otherwise. A month or a year stands for an unknown day in it, as in `Tenure.certainty`.
   */
  on?: string | null | undefined;
  /** At least one of these conditions holds. */
  or?: Array<TenureFilter> | null | undefined;
  /** One of these standings. */
  standing?: Array<Standing> | null | undefined;
};

export type TenureListQueryVariables = Exact<{
  where?: TenureFilter | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type TenureListQuery = { tenures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, office: Office, title: string, from: string | null, to: string | null, asOf: string | null, isAttested: boolean, namedAs: string | null, identifiedBy: string | null, standing: Standing, english: string, of:
        | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
        | { __typename: 'Organization' }
      , leader: { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null }> } | null };

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

export const TenureListDocument = new TypedDocumentString(`
    query TenureList($where: TenureFilter, $after: String, $lang: Language) {
  tenures(where: $where, orderBy: [START_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      office
      title(lang: $lang)
      english: title(lang: "en")
      from
      to
      asOf
      isAttested
      namedAs
      identifiedBy
      of {
        ...SideOfTitle
      }
      leader {
        ...EntityName
      }
      ...Proof
    }
  }
}
    fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}
fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<TenureListQuery, TenureListQueryVariables>;