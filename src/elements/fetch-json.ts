/**
 * Fetches a file of JSON. Rejects when it does not arrive whole.
 * @param signal ends the request
 */
export async function fetchJson<Content>(address: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
