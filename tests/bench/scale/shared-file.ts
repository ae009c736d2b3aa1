/** Where the one film that all guides share lies on the site. */
export const sharedFile = {
  video: 'films/delad.sv.1.mp4',
  poster: 'films/delad.sv.1.webp',
  shareImage: 'films/delad.sv.1.jpg',
};
