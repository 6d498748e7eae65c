/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a source states a relation. */
export type Basis =
  /** A source states it. */
  | 'EXPLICIT'
  /** It is inferred, for example from place and day. */
  | 'INFERRED';

/** How a meeting belongs to a forum. */
export type ForumRelation =
  /** The meeting took place on the sidelines of the forum: not a part of it, but more than at the same place and time. */
  | 'ON_SIDELINES'
  /** The meeting was a part of the forum. */
  | 'SESSION_OF';

export type AtForumFragment = { forumRelation: ForumRelation | null, forumBasis: Basis | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null, parts: Array<{ forumRelation: ForumRelation | null, forumBasis: Basis | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null }> };

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
export const AtForumFragmentDoc = new TypedDocumentString(`
    fragment AtForum on Meeting {
  forumRelation
  forumBasis
  forum {
    __typename
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  parts {
    forumRelation
    forumBasis
    forum {
      __typename
      id
      name(lang: $lang)
      localizedName(lang: $lang) {
        lang
      }
    }
  }
}
    `, {"fragmentName":"AtForum"}) as unknown as TypedDocumentString<AtForumFragment, unknown>;