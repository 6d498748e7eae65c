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

/** A reason for which an office was only possibly held on a day. These are all reasons that there are. */
export type Doubt =
  /** The day is given as a month or a year, which begins before the tenure or ends after it. */
  | 'DAY_IMPRECISE'
  /** Of the last day only the month or the year is known, and the day lies in it. */
  | 'END_IMPRECISE'
  /**
   * No last day is known, and no day until which a source was current (`asOf`). Only the first day itself is sure, if it is known as
   * a day.
   */
  | 'END_UNKNOWN'
  /** It is the last day, on which the successor may hold the office already. It is no reason if `isAttested`. */
  | 'LAST_DAY'
  /** No last day is known, and the day is after `asOf`, until which the source was current, or within it if it is a month or a year. */
  | 'SOURCE_NOT_CURRENT'
  /** Of the first day only the month or the year is known, and the day lies in it. */
  | 'START_IMPRECISE'
  /** The first day is unknown. The tenure is possible in the day, month or year of its end, and not before. */
  | 'START_UNKNOWN';

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

/** The role of a participant. */
export type ParticipantRole =
  /** Was expected but did not come, as a source says: `participants(where: { role: [ABSENT] }) { nodes { ... on Entity { name } } }`. */
  | 'ABSENT'
  /** Was a guest of the host. */
  | 'GUEST'
  /** Hosted the others. */
  | 'HOST'
  /** Took part. */
  | 'PARTICIPANT';

export type ParticipantsOfMeetingQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ParticipantsOfMeetingQuery = { meeting: { participants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ role: ParticipantRole, namedAs: string | null, title: string | null, identifiedBy: string | null, node:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        , office: { id: string, office: Office, title: string, english: string, of:
            | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
            | { __typename: 'Organization' }
           } | null, representing:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         | null, meeting: { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } } | null }> } | null } | null };

export type SeatFragment = { role: ParticipantRole, namedAs: string | null, title: string | null, identifiedBy: string | null, node:
    | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
  , office: { id: string, office: Office, title: string, english: string, of:
      | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
      | { __typename: 'Organization' }
     } | null, representing:
    | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
   | null, meeting: { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } } | null };

export type CapacitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  first: string;
  last: string;
}>;


export type CapacitiesQuery = { nodes: Array<
    | { id: string, certainty: Certainty | null, doubts: Array<Doubt>, later: Certainty | null, laterDoubts: Array<Doubt> }
    | Record<PropertyKey, never>
   | null> };

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
export const SeatFragmentDoc = new TypedDocumentString(`
    fragment Seat on ParticipantEdge {
  role
  namedAs
  title
  identifiedBy
  node {
    ...ActorName
  }
  office {
    id
    office
    title(lang: $lang)
    english: title(lang: "en")
    of {
      ...SideOfTitle
    }
  }
  representing {
    ...SideName
  }
  meeting {
    ...EntityName
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
fragment SideName on Affiliation {
  __typename
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
}`, {"fragmentName":"Seat"}) as unknown as TypedDocumentString<SeatFragment, unknown>;
export const ParticipantsOfMeetingDocument = new TypedDocumentString(`
    query ParticipantsOfMeeting($id: ID!, $after: String, $lang: Language) {
  meeting(id: $id) {
    participants(first: 40, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...Seat
      }
    }
  }
}
    fragment Seat on ParticipantEdge {
  role
  namedAs
  title
  identifiedBy
  node {
    ...ActorName
  }
  office {
    id
    office
    title(lang: $lang)
    english: title(lang: "en")
    of {
      ...SideOfTitle
    }
  }
  representing {
    ...SideName
  }
  meeting {
    ...EntityName
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
fragment SideName on Affiliation {
  __typename
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
}`) as unknown as TypedDocumentString<ParticipantsOfMeetingQuery, ParticipantsOfMeetingQueryVariables>;
export const CapacitiesDocument = new TypedDocumentString(`
    query Capacities($ids: [ID!]!, $first: Date!, $last: Date!) {
  nodes(ids: $ids) {
    ... on Tenure {
      id
      certainty(on: $first)
      doubts(on: $first)
      later: certainty(on: $last)
      laterDoubts: doubts(on: $last)
    }
  }
}
    `) as unknown as TypedDocumentString<CapacitiesQuery, CapacitiesQueryVariables>;