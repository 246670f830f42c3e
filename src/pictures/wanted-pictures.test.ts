import { expect, test } from 'vitest';
import { wantedPictures } from './wanted-pictures.ts';

test('pages ask for cards with their meta tags and for posters with their links', () => {
  const pages = [
    { path: '/', html: '<meta property="og:image" content="/cards/home.png"><meta property="og:image" content="/cards/home-square.png">' },
    { path: '/coast/', html: '<meta property="og:image" content="https://jiangsu.example/cards/coast.png"><a href="/posters/coast.png" download="x.png">长图</a>' },
    { path: '/embed/coast/', html: '<meta property="og:image" content="https://jiangsu.example/cards/coast.png"><a href="/data/coast.png">PNG</a>' },
  ];
  expect(wantedPictures(pages)).toEqual({ cards: ['coast', 'home'], posters: ['coast'] });
});
