import matplotlib.pyplot as plt

# Data
platforms = ['StreamMax', 'ViewBox', 'CineHub', 'PlayNow', 'Flixit', 'TeleGo']
subscribers = [58, 42, 35, 29, 17, 11]
colors = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b']

plt.figure(figsize=(10, 6))
bars = plt.bar(platforms, subscribers, color=colors, edgecolor='black')

# Add value labels on top of the bars
for bar in bars:
    height = bar.get_height()
    plt.text(bar.get_x() + bar.get_width() / 2, height + 1, f'{height}M', ha='center', fontsize=10)

plt.title('Streaming Platform Subscribers in 2023', fontsize=14)
plt.xlabel('Platform')
plt.ylabel('Subscribers (millions)')
plt.ylim(0, 70)
plt.grid(axis='y', linestyle='--', alpha=0.6)
plt.tight_layout()
plt.show()
