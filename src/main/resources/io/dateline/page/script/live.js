// A page that a server shows asks it now and then whether the visits have changed.

const SECONDS = 10;

/** Calls `take` with the visits of an address whenever they have changed since `version`. */
export function follow({ address, version }, take) {
  let known = version;
  async function ask() {
    if (!document.hidden) {
      try {
        const answer = await fetch(address, { headers: { 'If-None-Match': known }, cache: 'no-store' });
        if (answer.status === 200) {
          const { visits } = await answer.json();
          known = answer.headers.get('ETag') ?? known;
          take(visits);
        }
      } catch {
        // The server has ended or is busy: what is shown stays.
      }
    }
    setTimeout(ask, SECONDS * 1000);
  }
  setTimeout(ask, SECONDS * 1000);
}
