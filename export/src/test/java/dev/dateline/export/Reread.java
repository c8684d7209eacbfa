package dev.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown finds on a page. */
final class Reread extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), new Footnotes()))
            .build();

    /** How many nodes of each type there are, text apart. */
    final Map<String, Integer> nodes = new TreeMap<>();
    /** The characters that are no white space, in order, each with its marks: {@code a}, {@code a*}, {@code a**}. */
    final List<String> letters = new ArrayList<>();
    /** Footnotes as printed, by label. */
    final Map<String, String> notes = new TreeMap<>();
    /** The footnotes called, each behind so many letters. */
    final Map<String, Integer> calls = new TreeMap<>();

    final List<Integer> headings = new ArrayList<>();

    private int strong;
    private int emphasis;
    private String link = "";

    static Reread of(String markdown) {
        Reread page = new Reread();
        Node document = PARSER.parse(markdown);
        page.visitChildren(document);
        return page;
    }

    /** The letters without their marks. */
    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.appendCodePoint(letter.codePointAt(0)));
        return text.toString();
    }

    /** How many nodes of a type there are. */
    int count(String type) {
        return nodes.getOrDefault(type, 0);
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.merge(node.getClass().getSimpleName(), 1, Integer::sum);
            node.accept(this);
        }
    }

    @Override
    public void visit(Text text) {
        take(text.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        take(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        nodes.merge(html.getLiteral(), 1, Integer::sum);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading.getLevel());
        visitChildren(heading);
    }

    @Override
    public void visit(StrongEmphasis node) {
        strong++;
        visitChildren(node);
        strong--;
    }

    @Override
    public void visit(Emphasis node) {
        emphasis++;
        visitChildren(node);
        emphasis--;
    }

    @Override
    public void visit(Link node) {
        link = node.getDestination();
        visitChildren(node);
        link = "";
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Footnotes.Call call) {
            calls.put(call.label, letters.size());
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Footnotes.Note note) {
            int before = letters.size();
            visitChildren(note);
            List<String> printed = letters.subList(before, letters.size());
            notes.put(note.label, String.join("", printed));
            printed.clear();
        } else {
            visitChildren(block);
        }
    }

    private void take(String words) {
        words.codePoints()
                .filter(c -> !isSpace(c))
                .forEach(c -> letters.add(
                        Character.toString(c) + (strong > 0 ? "**" : "") + (emphasis > 0 ? "*" : "") + link));
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
