export { ReceiptPage } from './receipt-page';
export { SignPage } from './sign-page';
