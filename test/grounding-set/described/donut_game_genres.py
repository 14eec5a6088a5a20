import matplotlib.pyplot as plt

genres = ['Action', 'Puzzle', 'Strategy', 'Sports', 'Simulation']
downloads = [420, 310, 180, 130, 160]

fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(downloads, labels=genres, autopct='%1.1f%%', pctdistance=0.8, startangle=90,
       colors=['#ff6b6b', '#4ecdc4', '#45b7d1', '#f9ca24', '#a29bfe'],
       wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, '1,200\ndownloads', ha='center', va='center', fontsize=14)
ax.set_title('Mobile Game Downloads by Genre (thousands)')
plt.show()
