/** In a guide's address: its film is to fill the screen, as soon as something is pressed. */
export const largeHash = '#stor-bild';
