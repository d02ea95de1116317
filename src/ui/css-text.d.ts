declare module "data-text:*" {
  const text: string
  export default text
}

/* Plain style sheets of our own pages; the bundler links them. */
declare module "*.css"
