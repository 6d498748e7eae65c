/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SideOfTitle_Country_Fragment = { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } };

export type SideOfTitle_Organization_Fragment = { __typename: 'Organization' };

export type SideOfTitleFragment =
  | SideOfTitle_Country_Fragment
  | SideOfTitle_Organization_Fragment
;

export type TitlePartsFragment = { titlePlace: { id: string, name: string, english: string, localizedName: { lang: string } } | null, titlePeople: { totalCount: number, nodes: Array<
      | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
      | { __typename: 'Leader', id: string, name: string, english: string, localizedName: { lang: string } }
      | { __typename: 'Organization', id: string, name: string, english: string, localizedName: { lang: string } }
    > } | null };

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
export const SideOfTitleFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"SideOfTitle"}) as unknown as TypedDocumentString<SideOfTitleFragment, unknown>;
export const TitlePartsFragmentDoc = new TypedDocumentString(`
    fragment TitleParts on Meeting {
  titlePlace: place {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
  titlePeople: participants(first: 3) {
    totalCount
    nodes {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
        localizedName(lang: $lang) {
          lang
        }
        english: name(lang: "en")
      }
    }
  }
}
    `, {"fragmentName":"TitleParts"}) as unknown as TypedDocumentString<TitlePartsFragment, unknown>;