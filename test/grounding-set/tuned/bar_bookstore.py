import matplotlib.pyplot as plt

genres = ['Fiction', 'Mystery', 'Science', 'History', 'Travel', 'Poetry', 'Children']
sold = [540, 410, 275, 320, 150, 85, 465]

# Highlight best seller
colors = ['skyblue'] * len(genres)
colors[sold.index(max(sold))] = 'gold'

plt.figure(figsize=(10, 6))
bars = plt.bar(genres, sold, color=colors, edgecolor='black')

# Add value labels on top of each bar
for bar in bars:
    h = bar.get_height()
    plt.text(bar.get_x() + bar.get_width() / 2, h + 8, f'{h}', ha='center', va='bottom', fontsize=10)

avg = sum(sold) / len(sold)
plt.axhline(avg, color='red', linestyle='--', label=f'Average ({avg:.0f})')

plt.title('Books Sold by Genre in 2023', fontsize=16)
plt.xlabel('Genre', fontsize=12)
plt.ylabel('Copies sold', fontsize=12)
plt.ylim(0, 600)
plt.xticks(rotation=30)
plt.legend()
plt.tight_layout()
plt.show()
