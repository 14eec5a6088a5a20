import matplotlib.pyplot as plt

genres = ['Mystery', 'Romance', 'Sci-Fi', 'Biography', 'History', 'Poetry']
loans = [1240, 1515, 890, 640, 720, 210]
colors = ['slateblue', 'hotpink', 'teal', 'goldenrod', 'sienna', 'gray']

plt.figure(figsize=(9, 6))
bars = plt.bar(genres, loans, color=colors)
for b in bars:
    plt.text(b.get_x() + b.get_width() / 2, b.get_height() + 20, str(int(b.get_height())), ha='center')
plt.title('Books Borrowed by Genre at Elmwood Public Library')
plt.xlabel('Genre')
plt.ylabel('Number of Loans')
plt.ylim(0, 1800)
plt.show()
