/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a transaction did to an entity. */
export type ChangeAction =
  /** Created the entity. */
  | 'CREATED'
  /** Deleted the entity. */
  | 'DELETED'
  /** Merged the entity, a duplicate, into another one, which is `entity`. */
  | 'MERGED'
  /** Retracted the fact or the source: it stays in the graph, and a fact is no longer counted. */
  | 'RETRACTED'
  /**
   * Changed some of its fields. `fields` is empty if the change was made directly in the database, without Sidelines, and the journal does
   * not know what was there before.
   */
  | 'UPDATED';

/**
 * Conditions on changes; all given conditions must hold. A condition that is null counts as omitted; an empty list and a
 * filter without conditions are errors. Ids are compared as they are: the ids of deleted and merged entities are allowed.
 */
export type ChangeFilter = {
  /** Changes with one of these actions. */
  action?: Array<ChangeAction> | null | undefined;
  /** Changes made by one of these actors, such as import; see `Change.actor`. */
  actor?: Array<string> | null | undefined;
  /** Changes of the entities with these ids. */
  ids?: Array<string | number> | null | undefined;
  /** Changes of entities of one of these kinds. */
  kinds?: Array<EntityKind> | null | undefined;
  /**
   * Changes of the entities with these ids, or of entities whose records name them or named them before, as a meeting names
   * its participants.
   */
  touching?: Array<string | number> | null | undefined;
};

/** A kind of entity. */
export type EntityKind =
  /** A collection of sources, and the time that the graph has of it. */
  | 'COLLECTION'
  /** A country or territory. */
  | 'COUNTRY'
  /** One edition of a forum. */
  | 'FORUM'
  /** A recurring forum. */
  | 'FORUM_SERIES'
  /** A person who holds or held an office. */
  | 'LEADER'
  /** A meeting. */
  | 'MEETING'
  /** An organization. */
  | 'ORGANIZATION'
  /** A place: a city, town or village. */
  | 'PLACE'
  /** A source: where facts come from. */
  | 'SOURCE'
  /** A statement: what was said. */
  | 'STATEMENT'
  /** A topic: what meetings and statements are about. */
  | 'TOPIC';

/**
 * Conditions on pairs that may be one; all given conditions must hold. A condition that is null counts as omitted; an empty list and a
 * filter without conditions, which does not mean "everything", are errors.
 */
export type SuspectFilter = {
  /** Pairs of which one has one of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** Pairs of one of these kinds. */
  kind?: Array<EntityKind> | null | undefined;
  /** Pairs of at least this strength, from 0 to 1. */
  minStrength?: number | null | undefined;
};

/** What speaks for two records being one. */
export type SuspectReason =
  /** Sources: one is an archived copy of the other. */
  | 'ARCHIVED_COPY'
  /** Meetings: of one, only the month or the year is known, and the other began in it. */
  | 'DAY_UNKNOWN'
  /** People: one has initials for words of the other's name. */
  | 'INITIALS'
  /** Sources: the address of one has one more part at its end. */
  | 'LONGER_ADDRESS'
  /** Meetings: one began on the day after the other. */
  | 'NEXT_DAY'
  /** People: the words of a name are in another order, such as Kim Jong Il and Jong Il Kim. */
  | 'OTHER_ORDER'
  /** People: the name is written in another way or script, such as Путин and Poutine. */
  | 'OTHER_SPELLING'
  /** Meetings: the participants are the same but for a few, which one of the two lacks. */
  | 'PARTICIPANT_LESS'
  /** People: one name is a part of the other. */
  | 'PART_OF_NAME'
  /** Sources: the addresses lead to the same page, such as http and https, or with and without www. */
  | 'SAME_ADDRESS'
  /** Meetings: they began on the same day. Sources: they were published on the same day. */
  | 'SAME_DAY'
  /** Meetings: they began at the same time of the day. */
  | 'SAME_HOUR'
  /** People: they have the same Wikidata item. */
  | 'SAME_ITEM'
  /** People: they have the same name. */
  | 'SAME_NAME'
  /** People: both held the same office of the same side at the same time. */
  | 'SAME_OFFICE'
  /** Meetings: all participants are the same. */
  | 'SAME_PARTICIPANTS'
  /** Sources: the path is the same at another host, or the number of the page at the same site. */
  | 'SAME_PATH'
  /** Meetings: they were held at the same place, or in the same country if no place is known. */
  | 'SAME_PLACE'
  /** People: both held offices of the same country or organization, or came for it. */
  | 'SAME_SIDE'
  /** Meetings: they cite the same part of a source, or a source that few meetings cite. */
  | 'SAME_SOURCE'
  /** Meetings and sources: the titles have the same words, apart from dates. */
  | 'SAME_TITLE'
  /** People: the names differ by a few letters. */
  | 'SIMILAR_NAME';

/** What an editor decides of two records. */
export type SuspectVerdict =
  /** They are two, for good. */
  | 'NOT_THE_SAME'
  /** They are one: they are merged. */
  | 'SAME';

export type TryTokenQueryVariables = Exact<{ [key: string]: never; }>;


export type TryTokenQuery = { limits: { maxDepth: number } };

export type SuspectsQueryVariables = Exact<{
  where?: SuspectFilter | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SuspectsQuery = { suspects: { totalCount: number, nodes: Array<{ kind: EntityKind, strength: number, reasons: Array<SuspectReason>, a:
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
      , b:
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
       }> } | null };

export type SuspectRecordsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type SuspectRecordsQuery = { a: { fields: unknown } | null, b: { fields: unknown } | null };

export type JudgeMutationVariables = Exact<{
  a: string | number;
  b: string | number;
  verdict: SuspectVerdict;
  keep?: string | number | null | undefined;
  reason?: string | null | undefined;
  force?: boolean | null | undefined;
}>;


export type JudgeMutation = { judge: { revision: number } };

export type UndoMutationVariables = Exact<{
  revision: number;
  reason: string;
  dryRun: boolean;
}>;


export type UndoMutation = { undo: { revision: number, undone: Array<number>, changes: Array<{ action: ChangeAction | null, kind: EntityKind | null, entityId: string, fields: Array<string> }> } };

export type RetractMutationVariables = Exact<{
  id: string | number;
  reason: string;
  source?: string | number | null | undefined;
}>;


export type RetractMutation = { retract: { revision: number } };

export type JournalQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ChangeFilter | null | undefined;
  lang?: string | null | undefined;
}>;


export type JournalQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ cursor: string, revision: number, at: string, actor: string, action: ChangeAction | null, kind: EntityKind | null, entityId: string, operation: number, undoes: Array<number>, undoneBy: number | null, reason: string | null, fields: Array<string>, entity:
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
       | null, values: Array<{ field: string, before: unknown, after: unknown, isBeforeKnown: boolean, isAfterKnown: boolean }> | null }> } | null };

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

export const TryTokenDocument = new TypedDocumentString(`
    query TryToken {
  limits {
    maxDepth
  }
}
    `) as unknown as TypedDocumentString<TryTokenQuery, TryTokenQueryVariables>;
export const SuspectsDocument = new TypedDocumentString(`
    query Suspects($where: SuspectFilter, $after: String, $lang: Language) {
  suspects(first: 50, after: $after, where: $where) {
    totalCount
    nodes {
      kind
      strength
      reasons
      a {
        __typename
        id
        name(lang: $lang)
      }
      b {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuspectsQuery, SuspectsQueryVariables>;
export const SuspectRecordsDocument = new TypedDocumentString(`
    query SuspectRecords($a: ID!, $b: ID!) {
  a: record(id: $a) {
    fields
  }
  b: record(id: $b) {
    fields
  }
}
    `) as unknown as TypedDocumentString<SuspectRecordsQuery, SuspectRecordsQueryVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($a: ID!, $b: ID!, $verdict: SuspectVerdict!, $keep: ID, $reason: String, $force: Boolean) {
  judge(
    a: $a
    b: $b
    verdict: $verdict
    keep: $keep
    reason: $reason
    force: $force
  ) {
    revision
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($revision: Int!, $reason: String!, $dryRun: Boolean!) {
  undo(revision: $revision, reason: $reason, dryRun: $dryRun) {
    revision
    undone
    changes {
      action
      kind
      entityId
      fields
    }
  }
}
    `) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const RetractDocument = new TypedDocumentString(`
    mutation Retract($id: ID!, $reason: String!, $source: ID) {
  retract(id: $id, reason: $reason, source: $source) {
    revision
  }
}
    `) as unknown as TypedDocumentString<RetractMutation, RetractMutationVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($first: Int!, $after: String, $where: ChangeFilter, $lang: Language) {
  changes(first: $first, after: $after, where: $where, orderBy: [SEQUENCE_DESC]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      cursor
      revision
      at
      actor
      action
      kind
      entityId
      operation
      undoes
      undoneBy
      reason
      fields
      entity {
        __typename
        id
        name(lang: $lang)
      }
      values {
        field
        before
        after
        isBeforeKnown
        isAfterKnown
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;