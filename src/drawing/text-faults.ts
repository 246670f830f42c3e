import { textBox, type ChartText } from './chart-text.ts';
import { overlapArea } from './place-labels.ts';

/** What is wrong with the texts of a drawing, in words: below 12 px at its narrowest, over one another, or over the edge. */
export function textFaults(texts: readonly ChartText[], width: number, height: number): string[] {
  return texts.flatMap((text, index) => {
    const box = textBox(text);
    const others = texts.filter((_, other) => other !== index);
    const touched = others.filter((other) => overlapArea(box, [textBox(other)]) > 0.01).map((other) => other.text);
    const isOutside = box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5;
    return [
      ...(text.size < 12 ? [`${text.text} is set in ${text.size} px`] : []),
      ...(touched.length > 0 ? [`${text.text} touches ${touched.join(', ')}`] : []),
      ...(isOutside ? [`${text.text} reaches over the edge`] : []),
    ];
  });
}
