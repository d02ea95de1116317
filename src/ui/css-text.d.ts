declare module "data-text:*" {
  const text: string
  export default text
}
