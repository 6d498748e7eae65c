/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type Proof_Forum_Fragment = { standing: Standing, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null };

export type Proof_Meeting_Fragment = { standing: Standing, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null };

export type Proof_Statement_Fragment = { standing: Standing, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null };

export type Proof_Tenure_Fragment = { standing: Standing, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null };

export type ProofFragment =
  | Proof_Forum_Fragment
  | Proof_Meeting_Fragment
  | Proof_Statement_Fragment
  | Proof_Tenure_Fragment
;

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
export const ProofFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;