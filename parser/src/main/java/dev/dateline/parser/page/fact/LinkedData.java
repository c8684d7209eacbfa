package dev.dateline.parser.page.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.page.markup.JsonSalvage;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.text.FactFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD scripts of a page say of its story, in the vocabulary of schema.org. */
final class LinkedData {
    private static final Set<String> ARTICLES = Set.copyOf(FactFile.words(LinkedData.class, "article-types.txt"));
    /** Nobody is written by more; a page that says so attacks. */
    private static final int MOST = 100;

    private final Map<String, ObjectNode> byId = new HashMap<>();
    private final List<ObjectNode> articles = new ArrayList<>();
    private final List<ObjectNode> pages = new ArrayList<>();
    private String body = "";
    private String printedBody = "";
    private boolean live;

    /** Takes a script. */
    void add(String script) {
        for (JsonNode root : JsonSalvage.read(script)) {
            collect(root);
        }
    }

    /** The text of the story, where the data hold it; else the empty string. */
    String body() {
        return body;
    }

    /** The same with the tags that it may have. */
    String printedBody() {
        return printedBody;
    }

    /** Whether a story of the page is a live blog. */
    boolean isLive() {
        return live;
    }

    /** Whether the data are of one story. */
    boolean isOfArticle() {
        return articles.size() == 1;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> todo = new ArrayDeque<>();
        todo.add(root);
        while (!todo.isEmpty()) {
            JsonNode node = todo.poll();
            if (node.isArray()) {
                node.forEach(todo::add);
            } else if (node instanceof ObjectNode object) {
                index(object);
                for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                    JsonNode value = object.get(inside);
                    if (value != null && value.isContainerNode()) {
                        todo.add(value);
                    }
                }
            }
        }
    }

    private void index(ObjectNode object) {
        String id = object.path("@id").asText();
        if (!id.isEmpty() && (!byId.containsKey(id) || byId.get(id).size() < object.size())) {
            byId.put(id, object);
        }
        boolean isArticle = false;
        boolean isPage = false;
        for (JsonNode type : values(object.path("@type"))) {
            String name = type.asText();
            name = name.substring(name.lastIndexOf('/') + 1);
            live |= name.equals("LiveBlogPosting");
            isArticle |= ARTICLES.contains(name);
            isPage |= name.endsWith("Page") || name.endsWith("Object");
        }
        if (isArticle) {
            articles.add(object);
        } else if (isPage) {
            pages.add(object);
        }
    }

    /** Tells what the data say of the story, to someone who takes facts and values. */
    void tell(String headline, BiConsumer<Fact, String> listener) {
        ObjectNode article = choose(headline);
        if (article != null) {
            printedBody = printedBody(article);
            body = Markup.unescape(printedBody);
            tellOf(article, listener);
        }
        for (ObjectNode page : pages) {
            if (article == null) {
                tellAuthors(page, listener);
            }
            tellText(page, "datePublished", Fact.PUBLISHED, listener);
            tellText(page, "dateModified", Fact.MODIFIED, listener);
            tellText(page, "inLanguage", Fact.LANGUAGE, listener);
        }
    }

    /** The text of a story, its paragraphs in one string or several; of a live blog, the texts of its entries. */
    private static String printedBody(ObjectNode article) {
        StringBuilder all = new StringBuilder();
        for (JsonNode part : values(article.path("articleBody"))) {
            all.append(all.length() == 0 ? "" : "\n\n").append(part.asText());
        }
        for (JsonNode update : values(article.path("liveBlogUpdate"))) {
            String time = update.path("datePublished").asText();
            String heading = update.path("headline").asText();
            all.append("<h2>").append(time).append(time.isEmpty() || heading.isEmpty() ? "" : " – ");
            all.append(heading)
                    .append("</h2>")
                    .append(update.path("articleBody").asText());
        }
        return all.toString();
    }

    private @Nullable ObjectNode choose(String headline) {
        ObjectNode best = null;
        int most = -1;
        for (ObjectNode article : articles) {
            String named = Markup.plain(article.path("headline").asText());
            int score = article.has("datePublished") ? 1 : 0;
            score += article.has("author") || article.has("articleBody") ? 1 : 0;
            score += !named.isEmpty() && (headline.startsWith(named) || named.startsWith(headline)) ? 3 : 0;
            if (score > most) {
                best = article;
                most = score;
            }
        }
        return best;
    }

    private void tellOf(ObjectNode article, BiConsumer<Fact, String> listener) {
        tellText(article, "headline", Fact.HEADLINE, listener);
        tellText(article, "datePublished", Fact.PUBLISHED, listener);
        tellText(article, "dateCreated", Fact.PUBLISHED, listener);
        tellText(article, "dateModified", Fact.MODIFIED, listener);
        tellText(article, "inLanguage", Fact.LANGUAGE, listener);
        tellText(article, "articleSection", Fact.SECTION, listener);
        tellText(article, "keywords", Fact.KEYWORD, listener);
        tellAuthors(article, listener);
        for (JsonNode publisher : values(article.path("publisher"))) {
            tellText(resolve(publisher), "name", Fact.ORGANIZATION, listener);
        }
        String free = article.path("isAccessibleForFree").asText();
        if (!free.isEmpty() && !free.equals("null")) {
            listener.accept(Fact.PAYWALLED, String.valueOf(free.equalsIgnoreCase("false")));
        }
    }

    private void tellAuthors(ObjectNode article, BiConsumer<Fact, String> listener) {
        List<JsonNode> authors = named(article.path("author"));
        for (JsonNode author : authors.isEmpty() ? named(article.path("creator")) : authors) {
            tellAuthor(author, listener);
        }
    }

    /** The values of a property but for empty ones, out of all lists that they stand in. */
    private static List<JsonNode> named(JsonNode node) {
        List<JsonNode> named = new ArrayList<>();
        Deque<JsonNode> todo = new ArrayDeque<>();
        todo.push(node);
        while (!todo.isEmpty() && named.size() < MOST) {
            JsonNode next = todo.pop();
            JsonNode list = next.path("@list");
            List<JsonNode> inside = next.isArray() || list.isArray() ? values(next.isArray() ? next : list) : List.of();
            for (int i = inside.size() - 1; i >= 0; i--) {
                todo.push(inside.get(i));
            }
            if (!next.isArray() && !list.isArray() && !next.isMissingNode() && !next.isNull() && !isBlank(next)) {
                named.add(next);
            }
        }
        return named;
    }

    private static boolean isBlank(JsonNode node) {
        return node.isTextual() && node.asText().isBlank();
    }

    private void tellAuthor(JsonNode printed, BiConsumer<Fact, String> listener) {
        JsonNode author = resolve(printed);
        if (author.isTextual()) {
            say(Fact.AUTHOR, author, listener);
            return;
        }
        boolean organization = false;
        for (JsonNode type : values(author.path("@type"))) {
            organization |=
                    type.asText().endsWith("Organization") || type.asText().equals("Corporation");
        }
        String family = author.path("familyName").asText();
        if (!author.has("name") && !family.isBlank()) {
            String whole = author.path("givenName").asText() + ' ' + family;
            listener.accept(Fact.AUTHOR, whole.strip());
        }
        tellText(author, "name", organization ? Fact.ORGANIZATION : Fact.AUTHOR, listener);
        if (organization) {
            tellText(author, "name", Fact.SIGNER, listener);
        }
    }

    private JsonNode resolve(JsonNode node) {
        ObjectNode meant = node.size() <= 2 ? byId.get(node.path("@id").asText()) : null;
        return meant == null ? node : meant;
    }

    private void tellText(JsonNode node, String property, Fact fact, BiConsumer<Fact, String> listener) {
        for (JsonNode value : values(node.path(property))) {
            say(fact, value, listener);
        }
    }

    private static void say(Fact fact, JsonNode value, BiConsumer<Fact, String> listener) {
        JsonNode text = value.isObject() ? value.path(value.has("@value") ? "@value" : "name") : value;
        if (text.isValueNode() && !text.isNull()) {
            listener.accept(fact, text.asText());
        }
    }

    /** The elements of an array, or the one value, or nothing. */
    private static List<JsonNode> values(JsonNode node) {
        if (!node.isArray()) {
            return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
        }
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode value : node) {
            if (values.size() < MOST) {
                values.add(value);
            }
        }
        return values;
    }
}
