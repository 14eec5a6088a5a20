import matplotlib.pyplot as plt

labels = ['Natural gas', 'Wind', 'Nuclear', 'Hydro', 'Solar', 'Coal']
share = [34.5, 24.0, 16.5, 12.0, 8.5, 4.5]
colors = ['#7f7f7f', '#1f77b4', '#9467bd', '#17becf', '#ffbf00', '#3b3b3b']

plt.figure(figsize=(6, 6))
plt.pie(share, labels=labels, colors=colors, autopct='%.1f%%', startangle=90, counterclock=False,
        pctdistance=0.78, wedgeprops=dict(edgecolor='white'))
plt.title('Electricity generation by source, 2022')
plt.savefig('power-mix-pie.png')
