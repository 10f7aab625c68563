// The lint rules for src/server refuse what the platform's engine lacks.
import assert from 'node:assert/strict'
import path from 'node:path'
import { ESLint } from 'eslint'

const ROOT = path.join(__dirname, '..')

async function rulesBroken(source: string, file: string): Promise<string[]> {
    const eslint = new ESLint({ cwd: ROOT })
    const [result] = await eslint.lintText(source, { filePath: path.join(ROOT, file) })
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

describe('lint of src/server', () => {
    for (const [source, rule] of [
        ['export class ScimError extends Error {}', 'no-restricted-syntax'],
        ['export const Open = class extends Map {}', 'no-restricted-syntax'],
        ['export class A { #a = 1; get() { return this.#a } }', 'no-restricted-syntax'],
        ['export async function f() { return 1 }', 'no-restricted-syntax'],
        ['export class A { async f() { return 1 } }', 'no-restricted-syntax'],
        ['export function* f() { yield 1 }', 'no-restricted-syntax'],
        ['export const f = () => import("./b.ts")', 'no-restricted-syntax'],
        ['export const f = /a/d', 'no-restricted-syntax'],
        ['export const f = new RegExp("a", "v")', 'no-restricted-syntax'],
        ['import { b } from "./b"; export const a = b', 'no-restricted-syntax'],
        ['import b from "./b.json"; export const a = b', 'no-restricted-syntax'],
        ['export * from "./b"', 'no-restricted-syntax'],
        ['export enum Kind { A }', 'no-restricted-syntax'],
        ['export let count = 0', 'no-restricted-syntax'],
        ['export const f = () => Reflect.ownKeys({})', 'no-restricted-globals'],
        ['export const f = () => new WeakRef({})', 'no-restricted-globals'],
        ['export const f = () => new Intl.Collator()', 'no-restricted-globals'],
        ['export const f = () => new URL("a:b")', 'no-restricted-globals'],
        ['export const f = () => new TextEncoder()', 'no-restricted-globals'],
        ['export const f = () => Buffer.from("a")', 'no-restricted-globals'],
        ['export const f = () => process.env', 'no-restricted-globals'],
        ['export const f = () => setTimeout(f, 1)', 'no-restricted-globals'],
        ['export const f = () => fetch("/")', 'no-restricted-globals'],
        ['export const f = () => console.log(1)', 'no-restricted-globals'],
        ['export const f = () => structuredClone({})', 'no-restricted-globals'],
        ['export const f = () => globalThis.a', 'no-restricted-globals'],
        ['export const f = () => new Function("return 1")', 'no-new-func'],
        ['export const f = () => eval("1")', 'no-eval'],
        ['export const f = (a: number[]) => a.toSorted()', 'no-restricted-properties'],
        ['import { b } from "../provisioning/b.ts"; export const a = b', 'no-restricted-imports'],
        ['import { gs } from "@servicenow/glide"; export const a = gs', 'no-restricted-imports'],
        ['import fs from "node:fs"; export const a = fs', 'no-restricted-imports'],
    ] as const) {
        it(`refuses ${source}`, async () => {
            assert.ok((await rulesBroken(source, 'src/server/scim/sample.ts')).includes(rule))
        })
    }

    it('lets the platform ring use Glide', async () => {
        const glide = "import { gs } from '@servicenow/glide'\nexport const a = gs\n"
        assert.deepEqual(await rulesBroken(glide, 'src/server/platform/sample.ts'), [])
    })

    it('accepts plain code', async () => {
        const source = "import { b } from './b.ts'\nexport const a = b.map((each) => each.name)\n"
        assert.deepEqual(await rulesBroken(source, 'src/server/scim/sample.ts'), [])
    })
})
