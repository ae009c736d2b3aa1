/** "Skriv ut stegen": the same as the browser's own printing, where people can find it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
