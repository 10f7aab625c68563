/** Unit tests run the pure rings only; whoever touches Glide from one has taken a wrong turn. */
export const gs = new Proxy(
    {},
    {
        get(_target, name) {
            throw new Error(`gs.${String(name)} was called in a unit test; Glide belongs behind src/server/platform`)
        },
    },
)
