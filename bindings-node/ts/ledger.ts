/** The ledger: balances are sums of postings. */

import { answer } from './errors.js';
import type { Account, Entry, Posting } from './generated/ledger.js';
import type { Currency, Money } from './generated/value.js';
import { type Balances, native } from './native.js';
import { calculate, toText } from './wire.js';

/** Balances of accounts: the sum of all that was posted. Postings are in the namespace `ledger`. */
export class Ledger {
  readonly #ledger: Balances = answer(() => new native.Balances());

  /**
   * Adds a posting: all of it, or nothing. Throws `ledger.unbalanced` when its entries do not sum to zero in every currency.
   */
  post(posting: Posting): void {
    answer(() => {
      this.#ledger.post(toText(posting));
    });
  }

  /** What an account holds in a currency. */
  balance(account: Account, currency: Currency): Money {
    return calculate((args) => this.#ledger.balance(args), { account, currency });
  }

  /** Every account that was ever posted to, with its balance. */
  balances(): readonly Entry[] {
    return answer(() => JSON.parse(this.#ledger.balances()) as Entry[]);
  }
}
