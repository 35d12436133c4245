/** How a check of the feed ended. */

/** Why an update was refused; the words for the reader stand in `REFUSALS`. */
export const REFUSALS = {
  'bad-signature': 'its signature is wrong',
  'bad-key': 'it is signed with a key that this feed does not have',
  'bad-pointer': 'its description cannot be read',
  'wrong-feed': 'it belongs to another feed',
  'too-long-valid': 'it claims to be valid for too long',
  'post-dated': 'it is dated in the future',
  old: 'the server keeps sending an older version',
  'bad-hash': 'the download keeps arriving damaged',
  'too-large': 'it is too large',
  'bad-format': 'its content cannot be read',
  'bad-content': 'its content breaks the rules for data',
  'needs-newer-app': 'it needs a newer version of this extension; please update the extension',
} as const;
export type Refusal = keyof typeof REFUSALS;

/** Refusals that an unlucky download or a stale cache causes too: only the third in a row is told to the reader. */
export const PATIENT: readonly Refusal[] = ['old', 'bad-hash'];
export const PATIENCE = 3;

/** What a verified pointer says of the feed. */
export type Verified = {
  sequence: number;
  /** The feed's trust (fingerprint or `package`) and the epoch of its keys: sequences of different ones do not compare. */
  keys: string;
  /** Times, ISO 8601. */
  issued: string;
  expires: string;
  /** True when this computer's clock and the server's disagree by days. */
  clockDiffers: boolean;
};

export type Outcome =
  | { kind: 'no-feed' }
  | { kind: 'current'; verified: Verified }
  | { kind: 'updated'; verified: Verified }
  | { kind: 'offline'; reason: string; retryAfterMs?: number }
  | { kind: 'refused'; code: Refusal; detail?: string };
