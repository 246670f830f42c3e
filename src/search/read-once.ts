/** `read`, which remembers what it made of a text: each question comes with an index object of its own, but with the same files. */
export function readOnce<Read>(read: (content: string) => Read): (content: string) => Read {
  const known = new Map<string, Read>();
  return (content) => {
    const result = known.get(content) ?? read(content);
    known.set(content, result);
    return result;
  };
}
