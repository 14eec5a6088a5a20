import matplotlib.pyplot as plt

genres = ['Crime', 'Fantasy', 'Romance', 'History', 'Poetry', 'Science']
loans = [1240, 980, 1105, 610, 145, 530]
colors = ['firebrick', 'mediumpurple', 'hotpink', 'peru', 'teal', 'steelblue']

plt.figure(figsize=(10, 6))
bars = plt.bar(genres, loans, color=colors)
for b, v in zip(bars, loans):
    plt.text(b.get_x() + b.get_width() / 2, v + 15, str(v), ha='center')
plt.title('Books Borrowed by Genre in 2023')
plt.xlabel('Genre')
plt.ylabel('Number of Loans')
plt.show()
